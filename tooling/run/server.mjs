import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startFollower } from './follower.mjs';
import { root } from './workspace.mjs';

const readyLine = /^Catena is ready: (\S+)/;

/** The server ends within ten seconds of being asked; after this it is not coming. */
const patience = 15_000;

/** The server logs one such line for every request. */
const routine = '{"level":"info"';

/** @typedef {{ ended: Promise<number>, stop: () => void }} Server `ended`: its exit code */

/**
 * Starts the built server and hands on what it says; of its log only what is out of the ordinary, unless all is wanted.
 * @param {{ show: boolean, onReady: (address: string) => void }} options
 * @returns {Server}
 */
export function startServer({ show, onReady }) {
  const { child, ended } = startFollower(join(root, 'apps', 'api', 'dist', 'main.js'), [], {
    cwd: root,
    // The SQLite driver waits on this pool; its default of four is fewer than the read connections want.
    env: { UV_THREADPOOL_SIZE: '8', NODE_ENV: 'production', ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const hear = (/** @type {string} */ line) => {
    const address = readyLine.exec(line)?.[1];
    if (address) onReady(address);
    else if (show || !line.startsWith(routine)) console.error(line);
  };
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', hear);
  }
  return {
    ended,
    stop() {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), patience).unref();
    },
  };
}
