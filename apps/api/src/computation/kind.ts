import { readDataVersion, readSnapshot } from '@catena/database';
import type { EntityManager } from 'typeorm';
import type { RequestSource } from '../request-source.js';

/** Says what is being worked on, and the share of the work that is done. */
export type Tell = (stage: string, progress: number) => void;

/** Something that takes long to compute. Question and answer are plain JSON. */
export interface Kind<Question = unknown, Answer = unknown> {
  readonly name: string;
  /** Changes whenever the same data would be answered otherwise; what was kept before is then computed anew. */
  readonly version: number;
  compute(manager: EntityManager, question: Question, tell: Tell): Promise<Answer>;
}

/** What is handed to whoever does the work. */
export interface Job {
  readonly kind: string;
  /** As JSON. */
  readonly question: string;
}

export interface Result {
  /** As JSON. */
  readonly answer: string;
  /** The version of the data that it was computed from. */
  readonly dataVersion: number;
}

/** Why there is no answer, in words for whoever asked. What any other error says goes into the log alone. */
export class ComputationError extends Error {
  override readonly name = 'ComputationError';
}

/** Does the work somewhere. */
export interface Runner {
  /**
   * @param signal aborts the work; it is then rejected
   * @throws ComputationError, or any other error
   */
  run(job: Job, tell: Tell, signal: AbortSignal): Promise<Result>;
}

/** Computes from the data as they are at one moment. */
export function compute<Question>(
  kind: Kind<Question>,
  question: Question,
  source: Pick<RequestSource, 'dialect' | 'read'>,
  tell: Tell,
): Promise<Result> {
  return readSnapshot(source, async (manager) => {
    const dataVersion = await readDataVersion(manager);
    return { answer: JSON.stringify(await kind.compute(manager, question, tell)), dataVersion };
  });
}
