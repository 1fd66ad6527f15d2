import { BulkWriter, type CatenaDataSource, entityOf } from '@catena/database';
import { addCounts, noRows, type Run, type RunCounts, recordRun } from '../run/import-run.js';
import type { Progress } from '../terminal/progress.js';
import { type Batch, batches } from './batches.js';
import { Bindings } from './bindings.js';
import { readSource } from './file/source.js';
import { Sorter } from './sort-records.js';
import { type ImportJob, writeBatch } from './write-batch.js';

const rowsPerTransaction = 5000;

/** Leaves the database to others for a moment: beside a server an import takes turns. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3));

function assertAddsUp({ read, written, unchanged, rejected, blank }: RunCounts): void {
  if (read !== written + unchanged + rejected + blank) {
    throw new Error(
      `Internal error: ${read} rows were read, but ${written} written, ${unchanged} unchanged, ${rejected} rejected and ${blank} blank do not add up to that. Please report this with the file's header.`,
    );
  }
}

/**
 * Imports the rows of a file in bounded transactions and records the run. Memory does not grow with the file.
 * @throws Stopped between two transactions when the signal asks for it
 */
export async function importRows(
  dataSource: CatenaDataSource,
  run: Run,
  job: ImportJob,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<RunCounts> {
  const { source, plan } = job;
  const writer = new BulkWriter(job.locality.clock);
  const header = source.rows.kind === 'csv' ? source.rows.header.cells : undefined;
  const sorter = new Sorter(new Bindings(plan, source.rows), header, job.locality);
  const batchSize = Math.floor(rowsPerTransaction / plan.tables.length);
  let counts = noRows;

  await dataSource.write(async (transaction) => {
    // What an earlier run of the same file rejected may be right by now.
    await transaction.manager.getRepository(entityOf('import_reject')).delete({ fileDigest: source.digest });
    await recordRun(transaction, writer, run, counts);
  });
  const write = async (batch: Batch): Promise<void> => {
    counts = await dataSource.write(async (transaction) => {
      const reached = addCounts(counts, await writeBatch(transaction, writer, job, batch));
      assertAddsUp(reached);
      await recordRun(transaction, writer, run, reached);
      return reached;
    });
    progress.report(batch.bytes / source.size, counts.read);
    await pause();
  };
  // While one batch is written, the next is read.
  let writing = Promise.resolve();
  try {
    for await (const batch of batches(readSource(source), sorter, batchSize)) {
      await writing;
      signal.throwIfAborted();
      writing = write(batch);
      // Its error is thrown where it is awaited.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
  await dataSource.write((transaction) => recordRun(transaction, writer, run, counts, Date.now()));
  return counts;
}
