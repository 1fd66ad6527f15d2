import { readFileSync } from 'node:fs';

/** One Ctrl-C arrives several times: from the terminal and again from npm. Within this time it counts once. */
const oneRequest = 1_000;
const parentPoll = 1_000;

/** @typedef {'SIGINT' | 'SIGTERM' | 'SIGHUP'} StopSignal */

/** Who started us: npm or, where the system shows what lies between, the shell in which npm runs a script and npm. */
function starters() {
  const parent = process.ppid;
  try {
    const shell = /^\d+ \((?:sh|dash|bash)\) \S (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8'));
    return shell ? `${parent} ${shell[1]}` : String(parent);
  } catch {
    return String(parent);
  }
}

/**
 * Calls back when somebody wants this command to end: a signal, or the end of the npm that started it
 * (npm does not always pass signals on, and must leave nothing behind).
 * @param {(signal: StopSignal) => void} onStop
 */
export function onStopRequest(onStop) {
  let last = Number.NEGATIVE_INFINITY;
  const stop = (/** @type {StopSignal} */ signal) => {
    const now = performance.now();
    if (now - last > oneRequest) onStop(signal);
    last = now;
  };
  for (const signal of /** @type {StopSignal[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
  // A terminal that was closed cannot be written to; that must not break the orderly end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

  // Started by hand and left to run (nohup … &), the command may outlive its shell.
  if (!process.env.npm_lifecycle_event) return;
  const before = starters();
  const timer = setInterval(() => {
    if (starters() === before) return;
    clearInterval(timer);
    stop('SIGTERM');
  }, parentPoll);
  timer.unref();
}
