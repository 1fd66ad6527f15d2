import { createHash } from 'node:crypto';
import { entityOf, type StoredRow, type Tables, type WriteTransaction } from '@catena/database';
import { type EntityManager, In, LessThan, Not } from 'typeorm';
import type { Job, Result } from './kind.js';

type Computation = StoredRow<Tables['computation']>;
/** A computation without the two long texts. */
export type ComputationState = Omit<Computation, 'question' | 'answer'>;

/** Computations kept, over all questions; the oldest go first. */
const kept = 200;
const longestError = 1000;

const stateColumns = [
  'id',
  'digest',
  'kind',
  'askedVersion',
  'status',
  'stage',
  'progress',
  'askedAt',
  'startedAt',
  'beatAt',
  'finishedAt',
  'dataVersion',
  'error',
] as const satisfies readonly (keyof ComputationState)[];

const unfinished = In(['WAITING', 'RUNNING']);
const rowsOf = (manager: EntityManager) => manager.getRepository(entityOf('computation'));

export const digestOf = ({ kind, question }: Job, version: number): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, version, question]))
    .digest('hex');

/** Everything known of one question, the latest first. */
export const statesOf = (manager: EntityManager, digest: string): Promise<ComputationState[]> =>
  rowsOf(manager).find({ select: [...stateColumns], where: { digest }, order: { askedVersion: 'DESC' } });

export const stateOf = (manager: EntityManager, id: number): Promise<ComputationState | null> =>
  rowsOf(manager).findOne({ select: [...stateColumns], where: { id } });

export const unfinishedStates = (manager: EntityManager): Promise<ComputationState[]> =>
  rowsOf(manager).find({ select: [...stateColumns], where: { status: unfinished }, order: { askedAt: 'ASC' } });

/** The answer as JSON. */
export const answerOf = async (manager: EntityManager, id: number): Promise<string | null> =>
  (await rowsOf(manager).findOne({ select: ['id', 'answer'], where: { id } }))?.answer ?? null;

/** Puts a question down; one that failed at this version is put down again. */
export async function put(
  { manager }: WriteTransaction,
  { kind, question }: Job,
  digest: string,
  askedVersion: number,
  now: number,
): Promise<ComputationState> {
  const fresh = {
    status: 'WAITING' as const,
    stage: null,
    progress: 0,
    askedAt: now,
    startedAt: null,
    beatAt: now,
    finishedAt: null,
    dataVersion: null,
    answer: null,
    error: null,
  };
  const rows = rowsOf(manager);
  const known = await rows.findOne({ select: ['id'], where: { digest, askedVersion } });
  if (known) await rows.update({ id: known.id }, fresh);
  else await rows.insert({ digest, kind, question, askedVersion, ...fresh });
  return rows.findOneOrFail({ select: [...stateColumns], where: { digest, askedVersion } });
}

/** Begins the work; null when it has been done or is gone. */
export async function begin({ manager }: WriteTransaction, id: number, now: number): Promise<Job | null> {
  const rows = rowsOf(manager);
  const row = await rows.findOne({ select: ['id', 'kind', 'question'], where: { id, status: unfinished } });
  if (!row) return null;
  await rows.update({ id }, { status: 'RUNNING', stage: null, progress: 0, startedAt: now, beatAt: now });
  return { kind: row.kind, question: row.question };
}

/** Says that a server cares for these. */
export async function beat({ manager }: WriteTransaction, ids: readonly number[], now: number): Promise<void> {
  await rowsOf(manager).update({ id: In(ids), status: unfinished }, { beatAt: now });
}

export async function tellProgress(
  { manager }: WriteTransaction,
  id: number,
  stage: string,
  progress: number,
): Promise<void> {
  await rowsOf(manager).update(
    { id, status: 'RUNNING' },
    { stage: stage.slice(0, 120), progress: Math.min(Math.max(progress, 0), 1) },
  );
}

/** Keeps an answer, and lets go of those that it replaces and of the oldest of all. */
export async function finish({ manager }: WriteTransaction, id: number, result: Result, now: number): Promise<void> {
  const rows = rowsOf(manager);
  await rows.update({ id }, { status: 'DONE', stage: null, progress: 1, beatAt: null, finishedAt: now, ...result });
  const done = await rows.findOne({ select: ['id', 'digest', 'askedVersion'], where: { id } });
  if (!done) return;
  await rows.delete({ digest: done.digest, askedVersion: LessThan(done.askedVersion), status: Not(unfinished) });
  const old = await rows.find({ select: ['id'], order: { askedAt: 'DESC', id: 'DESC' }, skip: kept, take: 1000 });
  if (old.length > 0) await rows.delete({ id: In(old.map((row) => row.id)), status: Not(unfinished) });
}

export async function fail({ manager }: WriteTransaction, id: number, reason: string, now: number): Promise<void> {
  const error = reason.slice(0, longestError) || 'No reason was given.';
  await rowsOf(manager).update({ id }, { status: 'FAILED', beatAt: null, finishedAt: now, error });
}

/** Nobody cares for these any more: whoever comes next begins them anew. */
export async function giveBack({ manager }: WriteTransaction, ids: readonly number[]): Promise<void> {
  await rowsOf(manager).update(
    { id: In(ids), status: unfinished },
    { status: 'WAITING', stage: null, progress: 0, startedAt: null, beatAt: null },
  );
}
