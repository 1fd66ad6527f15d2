import type { Logger } from '../logging/log.js';
import type { RequestSource } from '../request-source.js';
import type { Job, Kind, Runner } from './kind.js';
import { answerOf, type ComputationState, digestOf, put, stateOf, statesOf, unfinishedStates } from './store.js';
import { WorkQueue } from './work-queue.js';

/** What there is to say to a question now. */
type AnswerStatus = 'READY' | 'STALE' | 'COMPUTING' | 'FAILED' | 'BUSY';

export interface Asked<Answer> {
  readonly status: AnswerStatus;
  /** The newest answer that there is, of an older version of the data where the status is not READY. */
  readonly answer: Answer | null;
  readonly dataVersion: number | null;
  /** What was done last, or is being done, to answer; null when too much is waiting. */
  readonly computation: ComputationState | null;
}

export interface ComputationsOptions {
  readonly source: RequestSource;
  readonly runner: Runner;
  readonly log: Logger;
  /** Computations that may wait or run at once, over all servers. */
  readonly most?: number;
}

/** Milliseconds after a failure before the same question is tried again. */
const retryAfter = 10_000;
/** Milliseconds without a sign after which a computation counts as left alone. */
const leftAlone = 20_000;
const lookAround = 20_000;
const parsedKept = 8;

const isOpen = ({ status }: ComputationState): boolean => status === 'WAITING' || status === 'RUNNING';
const isLeftAlone = (state: ComputationState): boolean =>
  isOpen(state) && (state.beatAt === null || state.beatAt < Date.now() - leftAlone);

/** What is under way, or failed so lately that trying again would be no use. */
const settled = (states: readonly ComputationState[], version: number): ComputationState | undefined =>
  states.find(isOpen) ??
  states.find(
    ({ status, askedVersion, finishedAt }) =>
      status === 'FAILED' && askedVersion === version && Number(finishedAt) > Date.now() - retryAfter,
  );

function statusOf(computation: ComputationState | null, hasAnswer: boolean): AnswerStatus {
  if (hasAnswer) return 'STALE';
  if (computation === null) return 'BUSY';
  return computation.status === 'FAILED' ? 'FAILED' : 'COMPUTING';
}

/** Answers that take long: computed away from requests, kept with the version of the data, computed anew when it changes. */
export class Computations {
  readonly #source: RequestSource;
  readonly #queue: WorkQueue;
  readonly #most: number;
  readonly #log: Logger;
  readonly #parsed = new Map<number, unknown>();
  readonly #looking: NodeJS.Timeout;

  constructor({ source, runner, log, most = 20 }: ComputationsOptions) {
    this.#source = source;
    this.#most = most;
    this.#queue = new WorkQueue(source, runner, log);
    this.#log = log;
    this.#looking = setInterval(() => void this.resume(), lookAround).unref();
  }

  /** Takes up what a server that is gone left unfinished. */
  async resume(): Promise<void> {
    try {
      const open = await this.#source.read(unfinishedStates);
      for (const state of open.filter(isLeftAlone)) this.#queue.add(state.id);
    } catch (error) {
      this.#log.warn({ err: error }, 'unfinished computations not found');
    }
  }

  /** The newest answer to a question; where it is missing or of older data, sees to it that it is being computed. */
  async ask<Question, Answer>(kind: Kind<Question, Answer>, question: Question): Promise<Asked<Answer>> {
    const job = { kind: kind.name, question: JSON.stringify(question) };
    const digest = digestOf(job, kind.version);
    const version = await this.#source.dataVersion();
    const states = await this.#source.read((manager) => statesOf(manager, digest));
    const done = states.find(({ status }) => status === 'DONE');
    const current = done !== undefined && Number(done.dataVersion) >= version;
    const computation = current ? done : await this.#seeTo(job, digest, version, states);
    const answer = done ? await this.#answer<Answer>(done.id) : null;
    // Between the two readings a newer one has taken its place.
    if (done && answer === null) return this.ask(kind, question);
    return {
      status: current ? 'READY' : statusOf(computation, done !== undefined),
      answer,
      dataVersion: done?.dataVersion ?? null,
      computation,
    };
  }

  /** How far one is; null when there is none. */
  read(id: number): Promise<ComputationState | null> {
    return this.#source.read((manager) => stateOf(manager, id));
  }

  /** Ends the work; what is unfinished is left for the next server. */
  async close(): Promise<void> {
    clearInterval(this.#looking);
    await this.#queue.close();
  }

  /** Joins whoever asked before, or puts the question down; null when too much is waiting. */
  async #seeTo(
    job: Job,
    digest: string,
    version: number,
    states: readonly ComputationState[],
  ): Promise<ComputationState | null> {
    const known = settled(states, version);
    if (known && !isLeftAlone(known)) return known;
    const found = await this.#source.keep(async (transaction) => {
      const now = settled(await statesOf(transaction.manager, digest), version);
      if (now) return { computation: now, ours: isLeftAlone(now) };
      const open = await unfinishedStates(transaction.manager);
      if (open.length >= this.#most) return null;
      return { computation: await put(transaction, job, digest, version, Date.now()), ours: true };
    });
    if (found?.ours) this.#queue.add(found.computation.id);
    return found?.computation ?? null;
  }

  /** What was kept under a digest was written as the answer of its kind, at its version. */
  async #answer<Answer>(id: number): Promise<Answer | null> {
    if (!this.#parsed.has(id)) {
      const text = await this.#source.read((manager) => answerOf(manager, id));
      if (text === null) return null;
      const [oldest] = this.#parsed.keys();
      if (this.#parsed.size >= parsedKept && oldest !== undefined) this.#parsed.delete(oldest);
      this.#parsed.set(id, JSON.parse(text));
    }
    return this.#parsed.get(id) as Answer;
  }
}
