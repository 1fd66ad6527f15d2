import { AsyncLocalStorage } from 'node:async_hooks';

/** Runs tasks one after the other, in the order in which they came. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();
  readonly #inside = new AsyncLocalStorage<true>();

  /** @throws Error when called from within a task, which would wait for itself */
  run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#inside.getStore())
      return Promise.reject(new Error('A task of a queue may not wait for another of the same queue.'));
    const marked = (): Promise<T> => this.#inside.run(true, task);
    const result = this.#last.then(marked, marked);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

/** Lends each of a few resources to one borrower at a time; borrowers wait in order. */
export class Pool<R> {
  readonly #free: R[];
  readonly #waiting: ((resource: R) => void)[] = [];

  constructor(resources: readonly R[]) {
    this.#free = [...resources];
  }

  async use<T>(task: (resource: R) => Promise<T>): Promise<T> {
    const resource = this.#free.pop() ?? (await new Promise<R>((resolve) => this.#waiting.push(resolve)));
    try {
      return await task(resource);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(resource);
      else this.#free.push(resource);
    }
  }
}

/** Runs a task the first time it is called; later calls await the same run. */
export function once(task: () => Promise<void>): () => Promise<void> {
  let run: Promise<void> | undefined;
  return () => {
    run ??= task();
    return run;
  };
}
