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
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    const listeners = forwarded.map((signal) => [signal, () => void server.kill(signal)] as const);
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
