import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the server's program until it ends.
 * @returns its exit code; 128 plus the signal's number when a signal ended it
 */
export function runServer(entry: string, environment: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    // In a process group of its own a Ctrl-C reaches it once, from here, and not from the terminal as well.
    const server = spawn(process.execPath, [entry], {
      // The SQLite driver waits on this pool; its default of four is fewer than the read connections want.
      env: { UV_THREADPOOL_SIZE: '8', NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    // To a server a closed terminal is a request to end like any other.
    const listeners = forwarded.map(
      (signal) => [signal, () => void server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)] as const,
    );
    for (const [signal, listener] of listeners) process.on(signal, listener);
    const end = (): void => {
      for (const [signal, listener] of listeners) process.off(signal, listener);
    };
    server.once('error', (error) => {
      end();
      reject(error);
    });
    server.once('exit', (code, signal) => {
      end();
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
    });
  });
}
