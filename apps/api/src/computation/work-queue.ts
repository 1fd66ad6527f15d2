import type { Logger } from '../logging/log.js';
import type { RequestSource } from '../request-source.js';
import { ComputationError, type Runner } from './kind.js';
import { beat, begin, fail, finish, giveBack, tellProgress } from './store.js';

/** Milliseconds between two signs that the work goes on. */
const beatEvery = 1000;

/** Does one computation after the other, and says in the table how far it is. */
export class WorkQueue {
  readonly #source: RequestSource;
  readonly #runner: Runner;
  readonly #log: Logger;
  /** Those that this server cares for; the first is at work. */
  readonly #ids = new Set<number>();
  readonly #stop = new AbortController();
  #working: Promise<void> | undefined;
  #told: { readonly id: number; readonly stage: string; readonly progress: number } | undefined;

  constructor(source: RequestSource, runner: Runner, log: Logger) {
    this.#source = source;
    this.#runner = runner;
    this.#log = log;
  }

  add(id: number): void {
    if (this.#stop.signal.aborted) return;
    this.#ids.add(id);
    this.#working ??= this.#workAll();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#working;
  }

  async #workAll(): Promise<void> {
    const beating = setInterval(() => void this.#beat(), beatEvery);
    for (const id of this.#ids) {
      if (this.#stop.signal.aborted) break;
      await this.#work(id).catch((error: unknown) => this.#log.error({ err: error, computation: id }, 'not kept'));
      if (!this.#stop.signal.aborted) this.#ids.delete(id);
    }
    clearInterval(beating);
    this.#working = undefined;
    if (this.#ids.size > 0) await this.#leave();
  }

  async #work(id: number): Promise<void> {
    const job = await this.#source.keep((transaction) => begin(transaction, id, Date.now()));
    if (!job) return;
    const tell = (stage: string, progress: number): void => {
      this.#told = { id, stage, progress };
    };
    try {
      const result = await this.#runner.run(job, tell, this.#stop.signal);
      await this.#source.keep((transaction) => finish(transaction, id, result, Date.now()));
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      this.#log.error({ err: error, computation: id, kind: job.kind }, 'computation failed');
      await this.#source.keep((transaction) => fail(transaction, id, reasonOf(error), Date.now()));
    }
  }

  async #beat(): Promise<void> {
    const told = this.#told;
    this.#told = undefined;
    await this.#source
      .keep(async (transaction) => {
        await beat(transaction, [...this.#ids], Date.now());
        if (told) await tellProgress(transaction, told.id, told.stage, told.progress);
      })
      .catch((error: unknown) => this.#log.warn({ err: error }, 'progress not kept'));
  }

  async #leave(): Promise<void> {
    await this.#source
      .keep((transaction) => giveBack(transaction, [...this.#ids]))
      .catch((error: unknown) => this.#log.warn({ err: error }, 'computations not given back'));
  }
}

/** What whoever asked may know of an error. */
const reasonOf = (error: unknown): string =>
  error instanceof ComputationError ? error.message : 'The computation broke off. The log of the server says more.';
