import { spawn } from 'node:child_process';

const followParent = new URL('./follow-parent.mjs', import.meta.url).href;

/**
 * Starts a Node program that answers to us alone. In a process group of its own a Ctrl-C reaches it once, through us,
 * and not a second time as the order to break off; and it ends by itself should we be killed.
 * @param {string} main
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startFollower(main, args, options) {
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', followParent, main, ...args], {
    ...options,
    detached: process.platform !== 'win32',
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
  return { child, ended };
}
