import { fileURLToPath } from 'node:url';
import { type CatenaDataSource, openDataSource } from '@catena/database';
import { workerThreads } from './computation/worker-threads.js';
import { readEnvironment } from './environment.js';
import { type CatenaServer, createServer } from './server.js';
import { startupProblem } from './startup-problem.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const dashboardFolder = fileURLToPath(new URL('../../dashboard/dist/', import.meta.url));

/** The first signal lets answers in flight finish, the second does not wait for them. */
function stopOnSignals(server: CatenaServer, dataSource: CatenaDataSource): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    await server.close();
    await dataSource.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

// SQLite answers on threads of libuv. Start with UV_THREADPOOL_SIZE=8: once this line runs it is too late to set it.
async function start(): Promise<void> {
  const { host, port, databaseUrl, allowedHosts } = readEnvironment();
  const dataSource = await openDataSource(databaseUrl, { base: repository, migrate: true });
  try {
    const runner = workerThreads({ databaseUrl, base: repository });
    const server = await createServer({ dataSource, runner, dashboardFolder, allowedHosts: [host, ...allowedHosts] });
    stopOnSignals(server, dataSource);
    process.stdout.write(`Catena is ready: ${await server.listen(host, port)}\n`);
  } catch (error) {
    await dataSource.close();
    throw error;
  }
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${startupProblem(error)}\n`);
  process.exit(1);
}
