import type { BulkWriter, InputRow, Tables, WriteTransaction } from '@catena/database';

/** What became of the rows of a run. Read = written + unchanged + rejected + blank. */
export interface RunCounts {
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly blank: number;
}

export const noRows: RunCounts = { read: 0, written: 0, unchanged: 0, rejected: 0, blank: 0 };

/** What identifies and describes a run from its first moment. */
export type Run = Pick<
  InputRow<Tables['import_run']>,
  'externalId' | 'source' | 'fileDigest' | 'target' | 'startedAt' | 'header'
>;

/** Adds counts up, column by column. */
export const addCounts = (a: RunCounts, b: RunCounts): RunCounts => ({
  read: a.read + b.read,
  written: a.written + b.written,
  unchanged: a.unchanged + b.unchanged,
  rejected: a.rejected + b.rejected,
  blank: a.blank + b.blank,
});

/**
 * Records how far a run has come, in the transaction that took it there: what the record says is what was
 * kept, however the run ends.
 */
export async function recordRun(
  transaction: WriteTransaction,
  writer: BulkWriter,
  run: Run,
  counts: RunCounts,
  finishedAt: number | null = null,
): Promise<void> {
  await writer.write(transaction, 'import_run', [{ ...run, ...counts, finishedAt }]);
}
