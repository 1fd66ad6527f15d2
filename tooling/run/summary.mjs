/**
 * @typedef {{ name: string, reason: string }} Finding
 * @typedef {{ passed: number, failed: readonly Finding[], skipped: readonly Finding[] }} Summary
 */

/**
 * @param {readonly Summary[]} parts
 * @returns {Summary}
 */
export function addUp(parts) {
  return {
    passed: parts.reduce((sum, part) => sum + part.passed, 0),
    failed: parts.flatMap((part) => part.failed),
    skipped: parts.flatMap((part) => part.skipped),
  };
}

/**
 * Where nothing may be skipped, a skipped test is a failed one.
 * @param {Summary} summary
 * @returns {Summary}
 */
export function forbidSkips({ passed, failed, skipped }) {
  const unwanted = skipped.map(({ name, reason }) => ({ name, reason: `skipped, which is forbidden here: ${reason}` }));
  return { passed, failed: [...failed, ...unwanted], skipped: [] };
}

/**
 * @param {Summary} summary
 * @param {{ skipsForbidden: boolean }} options
 */
export function lastLine({ passed, failed, skipped }, { skipsForbidden }) {
  const counts = `${passed} passed, ${failed.length} failed`;
  return skipsForbidden ? counts : `${counts}, ${skipped.length} skipped`;
}

/**
 * Findings by their reason, so that forty tests without a database read as one sentence.
 * @param {readonly Finding[]} findings
 */
export function byReason(findings) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const { name, reason } of findings) groups.set(reason, [...(groups.get(reason) ?? []), name]);
  return [...groups];
}
