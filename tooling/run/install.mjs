import { join } from 'node:path';
import { missingTools, toolsAdvice } from './build-tools.mjs';
import { isInstalled, markInstalled } from './install-stamp.mjs';
import { pnpm } from './pnpm.mjs';
import { runProgram, tail } from './processes.mjs';
import { sayWhenSlow } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { root } from './workspace.mjs';

/** @typedef {{ show: boolean, note: (text: string) => void }} StepContext */

/** An installed sqlite3 may still not load: its ready-made binary asks for a newer C library than some systems have. */
async function sqliteLoads() {
  const { code } = await runProgram(process.execPath, ['-e', "require('sqlite3')"], {
    cwd: join(root, 'packages', 'database'),
  });
  return code === 0;
}

function refuseWithoutTools() {
  const missing = missingTools();
  if (missing.length === 0) return;
  throw new Refusal(
    `No ready-made sqlite3 loads on this system, so it has to be compiled, and that needs ${missing.join(', ')}.\n${toolsAdvice()}\nThen run the same command again.`,
  );
}

/** @param {StepContext} context */
async function installPackages({ show, note }) {
  const { code, output } = await sayWhenSlow(
    // CI: pnpm asks nothing.
    pnpm(['install', '--frozen-lockfile'], { env: { CI: '1' }, show }),
    () => note('Fetching packages; sqlite3 is compiled where no ready-made one fits. A minute or two, once.'),
  );
  if (code === 0) return;
  if (/node-gyp|gyp ERR|sqlite3/.test(output)) refuseWithoutTools();
  throw new Refusal(`The packages could not be installed.\n\n${tail(output)}`);
}

/** @param {StepContext} context */
async function compileSqlite({ show, note }) {
  refuseWithoutTools();
  note('No ready-made sqlite3 loads on this system: compiling it with python3, make and g++, about a minute.');
  const { output } = await pnpm(['--filter', '@catena/database', 'rebuild', 'sqlite3'], {
    env: { npm_config_build_from_source: 'true' },
    show,
  });
  if (await sqliteLoads()) return;
  throw new Refusal(`sqlite3 was compiled and still does not load. ${toolsAdvice()}\n\n${tail(output)}`);
}

/**
 * Installs what is missing and makes sure that the SQLite driver works; nothing when both hold already.
 * @param {StepContext} context
 */
export async function install(context) {
  const installed = isInstalled();
  if (!installed) await installPackages(context);
  if (!(await sqliteLoads())) await compileSqlite(context);
  if (!installed) markInstalled();
}
