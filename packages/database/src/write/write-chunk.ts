import type { Table } from '../schema/table.js';
import type { WriteTransaction } from '../source/data-source.js';
import { constraintProblem, type Rejection } from './rejection.js';
import {
  makeUpsert,
  type Prepared,
  runUpsert,
  type Upsert,
  type UpsertCounts,
  type WrittenProperties,
} from './upsert.js';

/** A row that an engine refused, by its position in the chunk. */
type Refused = Omit<Rejection, 'index'> & { readonly position: number };

interface ChunkResult extends UpsertCounts {
  readonly refused: readonly Refused[];
}

/** A statement and the rows that it is made of. */
export interface Chunk {
  readonly prepared: readonly Prepared[];
  readonly upsert: Upsert;
}

type Attempt = UpsertCounts | { readonly problem: Omit<Rejection, 'index'> };

async function tryUpsert(transaction: WriteTransaction, table: Table, upsert: Upsert): Promise<Attempt> {
  const { runner, dialect } = transaction;
  // SQLite takes back what a statement that fails has done, and the transaction goes on.
  const run = async (statement: string): Promise<unknown> =>
    dialect === 'sqlite' ? undefined : runner.query(statement);
  await run('SAVEPOINT rows');
  try {
    const counts = await runUpsert(transaction, upsert);
    await run('RELEASE SAVEPOINT rows');
    return counts;
  } catch (error) {
    const problem = constraintProblem(table, error);
    // Of other errors, as of a full disk, the whole transaction dies, and its savepoints with it.
    if (!problem) throw error;
    await run('ROLLBACK TO SAVEPOINT rows');
    await run('RELEASE SAVEPOINT rows');
    return { problem };
  }
}

/**
 * Writes a chunk whole.
 * @param onBadRow where the engine refuses it: `reject` writes row by row, so that only bad ones are left out
 */
export async function writeChunk(
  transaction: WriteTransaction,
  table: Table,
  properties: WrittenProperties,
  { prepared, upsert }: Chunk,
  onBadRow: 'reject' | 'throw',
): Promise<ChunkResult> {
  if (onBadRow === 'throw') return { ...(await runUpsert(transaction, upsert)), refused: [] };
  const whole = await tryUpsert(transaction, table, upsert);
  if (!('problem' in whole)) return { ...whole, refused: [] };
  let written = 0;
  let unchanged = 0;
  const refused: Refused[] = [];
  for (const [position, row] of prepared.entries()) {
    const single = await tryUpsert(transaction, table, makeUpsert(table, properties, [row], transaction.dialect));
    if ('problem' in single) {
      refused.push({ position, ...single.problem });
    } else {
      written += single.written;
      unchanged += single.unchanged;
    }
  }
  return { written, unchanged, refused };
}
