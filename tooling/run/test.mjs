import { build } from './build.mjs';
import { repositoryChecks, runTests } from './checks.mjs';
import { install } from './install.mjs';
import { refuseOldNode } from './node-version.mjs';
import { endPrograms } from './processes.mjs';
import { createProgress } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { onStopRequest } from './stop-request.mjs';
import { addUp, byReason, forbidSkips, lastLine } from './summary.mjs';

/** @typedef {import('./summary.mjs').Summary} Summary */

const skipsForbidden = process.env.CATENA_FORBID_SKIPS === '1';
const show = process.argv.includes('--verbose');
const write = (/** @type {string} */ text) => void process.stdout.write(text);
const { step, announce } = createProgress({ total: 3 + repositoryChecks.length, write });

onStopRequest(endPrograms);

/** @returns {Promise<Summary>} */
async function prepare() {
  try {
    refuseOldNode();
    await step('Installing packages', (note) => install({ show, note }));
    await step('Building', () => build({ show }));
    return { passed: 0, failed: [], skipped: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    write(`\n${error.message}\n`);
    return { passed: 0, failed: [{ name: 'preparation', reason: 'said above' }], skipped: [] };
  }
}

/**
 * @param {(typeof repositoryChecks)[number]} check
 * @returns {Promise<Summary>}
 */
async function runCheck({ name, title, run }) {
  const { code, output } = await step(title, run);
  if (code === 0) return { passed: 1, failed: [], skipped: [] };
  write(`\n${output.trimEnd()}\n\n`);
  return { passed: 0, failed: [{ name, reason: 'said above' }], skipped: [] };
}

/** @returns {Promise<Summary>} */
async function runAll() {
  const prepared = await prepare();
  if (prepared.failed.length > 0) return prepared;
  const parts = [];
  for (const check of repositoryChecks) parts.push(await runCheck(check));
  announce('Tests: units, SQLite, PostgreSQL, browser');
  parts.push(await runTests());
  return addUp(parts);
}

/**
 * @param {string} title
 * @param {readonly import('./summary.mjs').Finding[]} findings
 */
function list(title, findings) {
  for (const [reason, names] of byReason(findings)) {
    write(`\n${title} (${names.length}): ${reason}\n${names.map((name) => `  ${name}\n`).join('')}`);
  }
}

const found = await runAll();
const summary = skipsForbidden ? forbidSkips(found) : found;
list('SKIPPED', summary.skipped);
list('FAILED', summary.failed);
write(`\n${lastLine(summary, { skipsForbidden })}\n`);
process.exitCode = summary.failed.length === 0 ? 0 : 1;
