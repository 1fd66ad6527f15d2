import { Worker } from 'node:worker_threads';
import { ComputationError, type Job, type Result, type Runner, type Tell } from './kind.js';

/** What a worker is started with. */
export interface WorkerTask extends Job {
  readonly databaseUrl: string;
  /** Folder that a relative SQLite file is relative to. */
  readonly base: string;
  /** Module that exports `kinds`. */
  readonly kinds: string;
}

/** What a worker says. */
export type WorkerMessage =
  | { readonly is: 'progress'; readonly stage: string; readonly progress: number }
  | { readonly is: 'done'; readonly result: Result }
  /** `forReader` where whoever asked may know the reason. */
  | { readonly is: 'failed'; readonly reason: string; readonly forReader: boolean };

export interface WorkerOptions {
  readonly databaseUrl: string;
  readonly base: string;
  /** The compiled worker; beside this file unless told. */
  readonly script?: URL;
  /** Module that exports `kinds`; those of the product unless told. */
  readonly kinds?: string;
  /** Megabytes that one computation may use. */
  readonly memory?: number;
}

function crashed(error: unknown, memory: number): unknown {
  const full = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return full
    ? new ComputationError(
        `The computation needs more than ${memory} MB of memory. Ask about an earlier end or a part of the company.`,
      )
    : error;
}

/** Computes each in a thread of its own, with a reading connection of its own; the thread ends with the answer. */
export function workerThreads({
  databaseUrl,
  base,
  script = new URL('./worker.js', import.meta.url),
  kinds = new URL('./kinds.js', import.meta.url).href,
  memory = 2048,
}: WorkerOptions): Runner {
  return {
    async run(job, tell, signal) {
      const workerData: WorkerTask = { ...job, databaseUrl, base, kinds };
      const worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: memory } });
      const stop = () => void worker.terminate();
      signal.addEventListener('abort', stop);
      try {
        return await resultOf(worker, tell, memory);
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
  };
}

/** Settles when the thread has ended, so that nothing of it is left. */
function resultOf(worker: Worker, tell: Tell, memory: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    let result: Result | undefined;
    let failure: unknown;
    worker.on('message', (message: WorkerMessage) => {
      if (message.is === 'progress') tell(message.stage, message.progress);
      else if (message.is === 'done') result = message.result;
      else failure = message.forReader ? new ComputationError(message.reason) : new Error(message.reason);
    });
    worker.on('error', (error: unknown) => {
      failure = crashed(error, memory);
    });
    worker.on('exit', (code) => {
      if (result && failure === undefined) resolve(result);
      else reject(failure ?? new Error(`The worker ended with code ${code} and without a reason.`));
    });
  });
}
