import { join } from 'node:path';
import { runProgram } from './processes.mjs';
import { root } from './workspace.mjs';

export const cliMain = join(root, 'apps', 'cli', 'dist', 'main.js');

/**
 * Runs the built `catena` command to its end.
 * @param {readonly string[]} args
 * @param {{ show: boolean }} options
 */
export function catena(args, { show }) {
  return runProgram(process.execPath, [cliMain, ...args], { cwd: root, show });
}
