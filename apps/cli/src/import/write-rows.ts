import {
  BulkWriter,
  dataTables,
  type LocalClock,
  type LooseRow,
  type Rejection,
  type WriteTransaction,
} from '@catena/database';
import type { ImportPlan } from './plan.js';
import { type RejectedRow, rejectFor } from './rejected-row.js';
import type { SourceRow } from './sort-records.js';

/** What became of source rows: each is counted once, whatever it was turned into. */
export interface Outcome {
  readonly written: number;
  readonly unchanged: number;
  readonly rejected: readonly RejectedRow[];
}

const nothing: Outcome = { written: 0, unchanged: 0, rejected: [] };

const add = (a: Outcome, b: Outcome): Outcome => ({
  written: a.written + b.written,
  unchanged: a.unchanged + b.unchanged,
  rejected: [...a.rejected, ...b.rejected],
});

/** Few enough that going through them one by one, where it must be, stays short. */
const mappedChunk = 500;

/** Rows that follow each other and carry the same properties are written together. */
function* alike(source: readonly SourceRow[]): Generator<readonly SourceRow[]> {
  let start = 0;
  for (const [index, row] of source.entries()) {
    if (row.given === source[start]?.given) continue;
    yield source.slice(start, index);
    start = index;
  }
  if (start < source.length) yield source.slice(start);
}

/** Writes the rows of one table. */
async function writeTable(
  transaction: WriteTransaction,
  writer: BulkWriter,
  { tables: [table] }: ImportPlan,
  source: readonly SourceRow[],
): Promise<Outcome> {
  if (!table) return nothing;
  let outcome = nothing;
  for (const part of alike(source)) {
    const rows = part.map((row): LooseRow => row.rows[0] ?? {});
    const given = part[0]?.given[0];
    const result = await writer.writeLoose(transaction, table, rows, { given, onBadRow: 'reject' });
    const rejected = result.rejected.flatMap((rejection) => {
      const row = part[rejection.index];
      return row ? [rejectFor(row.record, [rejection])] : [];
    });
    outcome = add(outcome, { ...result, rejected });
  }
  return outcome;
}

/** Leaves out rows that an earlier one says already, as a department does that many employees are in. */
function distinct(table: keyof typeof dataTables, rows: readonly LooseRow[]): LooseRow[] {
  const last = new Map<string, string>();
  return rows.filter((row) => {
    const key = dataTables[table].key.map((property) => String(row[property])).join('\u0000');
    const said = JSON.stringify(row);
    if (last.get(key) === said) return false;
    last.set(key, said);
    return true;
  });
}

/** Writes the same source rows to every table of the plan and answers how many were written to each. */
async function writeTables(
  transaction: WriteTransaction,
  writer: BulkWriter,
  plan: ImportPlan,
  source: readonly SourceRow[],
): Promise<{ written: number[]; rejections: Rejection[] }> {
  const written: number[] = [];
  const rejections: Rejection[] = [];
  for (const [index, table] of plan.tables.entries()) {
    const rows = distinct(
      table,
      source.map((row): LooseRow => row.rows[index] ?? {}),
    );
    const given = source[0]?.given[index];
    const result = await writer.writeLoose(transaction, table, rows, { given, onBadRow: 'reject' });
    written.push(result.written);
    rejections.push(...result.rejected);
  }
  return { written, rejections };
}

/** One source row goes to all of its tables or to none. */
async function writeSingly(
  transaction: WriteTransaction,
  clock: LocalClock,
  plan: ImportPlan,
  source: readonly SourceRow[],
): Promise<Outcome> {
  const { runner } = transaction;
  const rejected: RejectedRow[] = [];
  let written = 0;
  for (const row of source) {
    await runner.query('SAVEPOINT source_row');
    // A writer remembers ids; those of a row that was taken back belong to nobody.
    const result = await writeTables(transaction, new BulkWriter(clock), plan, [row]);
    if (result.rejections.length > 0) {
      await runner.query('ROLLBACK TO SAVEPOINT source_row');
      rejected.push(rejectFor(row.record, result.rejections));
    } else if (result.written.some((count) => count > 0)) {
      written += 1;
    }
    await runner.query('RELEASE SAVEPOINT source_row');
  }
  return { written, unchanged: source.length - written - rejected.length, rejected };
}

async function writeMappedChunk(
  transaction: WriteTransaction,
  clock: LocalClock,
  plan: ImportPlan,
  source: readonly SourceRow[],
): Promise<Outcome> {
  const { runner } = transaction;
  await runner.query('SAVEPOINT source_rows');
  const { written, rejections } = await writeTables(transaction, new BulkWriter(clock), plan, source);
  const allAlike = written.every((count) => count === 0) || written.includes(source.length);
  if (rejections.length === 0 && allAlike) {
    await runner.query('RELEASE SAVEPOINT source_rows');
    const count = Math.max(...written);
    return { written: count, unchanged: source.length - count, rejected: [] };
  }
  // The counts of the tables do not tell which source rows they belong to.
  await runner.query('ROLLBACK TO SAVEPOINT source_rows');
  await runner.query('RELEASE SAVEPOINT source_rows');
  return writeSingly(transaction, clock, plan, source);
}

/** Writes source rows to the tables of their plan; a bad one is set aside and leaves nothing behind. */
export async function writeRows(
  transaction: WriteTransaction,
  writer: BulkWriter,
  plan: ImportPlan,
  source: readonly SourceRow[],
): Promise<Outcome> {
  if (plan.tables.length === 1) return writeTable(transaction, writer, plan, source);
  let outcome = nothing;
  for (let start = 0; start < source.length; start += mappedChunk) {
    const chunk = source.slice(start, start + mappedChunk);
    outcome = add(outcome, await writeMappedChunk(transaction, writer.clock, plan, chunk));
  }
  return outcome;
}
