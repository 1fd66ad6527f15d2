import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.js';
import { builtMain } from './repository.js';

export interface Server {
  /** Such as http://127.0.0.1:41234 */
  readonly origin: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts the built server as a process of its own and waits until it says that it is ready. */
export async function startServer(databaseUrl: string, wantedPort?: number): Promise<Server> {
  const port = wantedPort ?? (await freePort());
  const child = spawn(process.execPath, [builtMain('api')], {
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(`${line}\n`);
      if (line.startsWith('Catena is ready:')) resolve();
    });
    child.once('close', (code) => reject(new Error(`The server ended with code ${code}:\n${said.join('')}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
