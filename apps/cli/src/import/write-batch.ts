import { type BulkWriter, coveredDays, extendCovered, type WriteTransaction } from '@catena/database';
import type { RunCounts } from '../run/import-run.js';
import type { Batch } from './batches.js';
import type { Source } from './file/source.js';
import { keptOriginal } from './kept-text.js';
import type { ImportPlan } from './plan.js';
import type { RejectFile } from './reject-file.js';
import type { RejectedRow } from './rejected-row.js';
import type { Locality } from './values/parse-cell.js';
import { writeRows } from './write-rows.js';

/** What is imported, how, and where refused rows go. */
export interface ImportJob {
  readonly source: Source;
  readonly plan: ImportPlan;
  readonly locality: Locality;
  readonly rejects: RejectFile;
}

const longestReason = 1000;

/** Keeps rejected rows beside the data, by file and line. */
async function storeRejects(
  transaction: WriteTransaction,
  writer: BulkWriter,
  { source, plan }: ImportJob,
  rejected: readonly RejectedRow[],
): Promise<void> {
  const rows = rejected.map(({ record, column, code, reason }) => ({
    fileDigest: source.digest,
    line: record.line,
    target: plan.name,
    column,
    code,
    reason: [...reason].slice(0, longestReason).join(''),
    original: keptOriginal(source.rows, record.text),
  }));
  await writer.write(transaction, 'import_reject', rows);
}

/** Writes a batch and everything that is told of it in one transaction; answers what became of its records. */
export async function writeBatch(
  transaction: WriteTransaction,
  writer: BulkWriter,
  job: ImportJob,
  batch: Batch,
): Promise<RunCounts> {
  const outcome = await writeRows(transaction, writer, job.plan, batch.rows);
  const rejected = [...batch.rejected, ...outcome.rejected].sort((a, b) => a.record.line - b.record.line);
  await storeRejects(transaction, writer, job, rejected);
  // Before the commit: no row is counted as rejected that its file does not hold.
  await job.rejects.write(rejected);
  const refused = new Set(rejected.map(({ record }) => record));
  const kept = refused.size === 0 ? batch.rows : batch.rows.filter(({ record }) => !refused.has(record));
  const days = job.plan.tables.flatMap((table, index) => {
    const covered = coveredDays(
      table,
      kept.map(({ rows }) => rows[index] ?? {}),
      job.locality.clock,
    );
    return covered ? [covered] : [];
  });
  await extendCovered(transaction, days, job.locality.clock.day(Date.now()));
  const { written, unchanged } = outcome;
  return { read: batch.read, written, unchanged, rejected: rejected.length, blank: batch.blank };
}
