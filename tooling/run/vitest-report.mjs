import { relative, sep } from 'node:path';

/**
 * The parts of vitest's JSON report that are read here.
 * @typedef {{ ancestorTitles: string[], fullName: string, status: string }} ReportedTest
 * @typedef {{ name: string, status: string, message: string, assertionResults: ReportedTest[] }} ReportedFile
 * @typedef {{ testResults: ReportedFile[] }} VitestReport
 */

/**
 * @param {string} file path from the root, with slashes
 * @param {ReportedTest} test
 */
function skipReason(file, test) {
  if (test.ancestorTitles.some((title) => title.endsWith(' on postgres'))) {
    return 'PostgreSQL is not available; set TEST_POSTGRES_URL to a server on which databases may be created';
  }
  if (file.startsWith('tooling/e2e/')) return 'Chromium was not found; install it or set CHROMIUM_PATH to it';
  return 'the test itself says so';
}

/**
 * Counts a run of vitest. Nothing that went wrong may look like nothing that happened: no report, a file that could
 * not be loaded, a failing hook and an error outside of any test each count as failed.
 * @param {VitestReport | undefined} report
 * @param {{ code: number, root: string }} run `code`: vitest's exit code
 * @returns {import('./summary.mjs').Summary}
 */
export function readReport(report, { code, root }) {
  if (!report)
    return {
      passed: 0,
      failed: [{ name: 'vitest', reason: `it ended with code ${code} and left no report` }],
      skipped: [],
    };
  let passed = 0;
  /** @type {import('./summary.mjs').Finding[]} */
  const failed = [];
  /** @type {import('./summary.mjs').Finding[]} */
  const skipped = [];
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = relative(root, name).split(sep).join('/');
    const failedBefore = failed.length;
    for (const test of assertionResults) {
      const finding = `${file}: ${test.fullName.trim()}`;
      if (test.status === 'passed') passed += 1;
      else if (test.status === 'skipped') skipped.push({ name: finding, reason: skipReason(file, test) });
      else if (test.status === 'todo') skipped.push({ name: finding, reason: 'it is not written yet' });
      else
        failed.push({ name: finding, reason: test.status === 'failed' ? 'its assertions say why' : 'it never ended' });
    }
    if (status === 'failed' && failed.length === failedBefore) {
      failed.push({ name: file, reason: message || 'the file or one of its hooks failed' });
    }
  }
  if (code !== 0 && failed.length === 0) {
    failed.push({ name: 'vitest', reason: `it ended with code ${code} although no test failed; its output says why` });
  }
  return { passed, failed, skipped };
}
