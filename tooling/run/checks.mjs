import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm, toolEnvironment } from './pnpm.mjs';
import { runProgram } from './processes.mjs';
import { readReport } from './vitest-report.mjs';
import { root } from './workspace.mjs';

/** @typedef {import('./summary.mjs').Summary} Summary */

/**
 * @param {string} name of a program of a development dependency
 * @param {readonly string[]} args
 * @param {{ show?: boolean }} [options]
 */
function installed(name, args, options) {
  return runProgram(join(root, 'node_modules', '.bin', name), args, { cwd: root, env: toolEnvironment(), ...options });
}

/** What is checked once for the whole repository, each counted as one. */
export const repositoryChecks = [
  { name: 'lint', title: 'Format, lint and import boundaries', run: () => installed('biome', ['ci', '--colors=off']) },
  { name: 'unused', title: 'Unused files, exports and dependencies', run: () => installed('knip', ['--no-progress']) },
  {
    name: 'types',
    title: 'Types',
    run: () => pnpm(['exec', 'turbo', 'run', 'typecheck', '--output-logs=errors-only', '--continue']),
  },
];

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * All tests, in one run that shows itself.
 * @returns {Promise<Summary>}
 */
export async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'catena-report-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await installed('vitest', ['run', '--config', 'tooling/vitest/vitest.config.ts', ...reporters], {
      show: true,
    });
    return readReport(readJson(file), { code, root });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
