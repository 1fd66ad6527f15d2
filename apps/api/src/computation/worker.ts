import { parentPort, workerData } from 'node:worker_threads';
import { openReader } from '@catena/database';
import { ComputationError, compute, type Kind } from './kind.js';
import type { WorkerMessage, WorkerTask } from './worker-threads.js';

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

/** Given by `workerThreads`, which alone starts this file. */
const task: WorkerTask = workerData;

async function run({ databaseUrl, base, kinds: path, kind: name, question }: WorkerTask): Promise<void> {
  const { kinds }: { kinds: ReadonlyMap<string, Kind> } = await import(path);
  const kind = kinds.get(name);
  if (!kind) throw new Error(`Nothing computes "${name}".`);
  const reader = await openReader(databaseUrl, base);
  try {
    const tell = (stage: string, progress: number) => say({ is: 'progress', stage, progress });
    say({ is: 'done', result: await compute(kind, JSON.parse(question), reader, tell) });
  } finally {
    await reader.close();
  }
}

try {
  await run(task);
} catch (error) {
  const forReader = error instanceof ComputationError;
  const reason = error instanceof Error ? (!forReader && error.stack) || error.message : String(error);
  say({ is: 'failed', reason, forReader });
}
