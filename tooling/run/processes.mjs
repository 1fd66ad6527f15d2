import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

const windows = process.platform === 'win32';

/**
 * Runs a program to its end, in a process group of its own so that all of it can be ended together.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, show?: boolean }} options `show`: its output goes straight to ours
 * @returns {Promise<{ code: number, output: string }>} the output is empty when it was shown
 */
export function runProgram(command, args, { cwd, env = process.env, show = false }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: !windows,
      // npx and the programs in node_modules/.bin are command scripts there.
      shell: windows,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => (output += error.message));
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended in the meantime.
  }
}

/**
 * Ends every program that still runs, with all that it started, and then this process.
 * @param {NodeJS.Signals} signal what asked for the end
 */
export function endPrograms(signal) {
  for (const child of running) endGroup(child);
  process.exit(128 + constants.signals[signal]);
}

/**
 * The end of a long output, where programs say why they failed.
 * @param {string} output
 * @param {number} [lines]
 */
export function tail(output, lines = 40) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}
