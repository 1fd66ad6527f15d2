import { BulkWriter, type CatenaDataSource, entityOf } from '@catena/database';
import { addCounts, noRows, type Run, type RunCounts, recordRun } from '../run/import-run.js';
import type { Progress } from '../terminal/progress.js';
import type { CsvRecord } from './csv/read-records.js';
import { readFile } from './read-file.js';
import { isBlank } from './sort-records.js';
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
  const { file, plan } = job;
  const writer = new BulkWriter(job.clock);
  const batchSize = Math.floor(rowsPerTransaction / plan.tables.length);
  let counts = noRows;
  let batch: CsvRecord[] = [];
  let headerSeen = false;

  await dataSource.write(async (transaction) => {
    // What an earlier run of the same file rejected may be right by now.
    await transaction.manager.getRepository(entityOf('import_reject')).delete({ fileDigest: file.digest });
    await recordRun(transaction, writer, run, counts);
  });
  const flush = async (): Promise<void> => {
    signal.throwIfAborted();
    const records = batch;
    batch = [];
    counts = await dataSource.write(async (transaction) => {
      const reached = addCounts(counts, await writeBatch(transaction, writer, job, records));
      assertAddsUp(reached);
      await recordRun(transaction, writer, run, reached);
      return reached;
    });
  };
  for await (const { records, bytes } of readFile(file.path)) {
    for (const record of records) {
      if (!headerSeen && !isBlank(record)) {
        headerSeen = true;
        continue;
      }
      batch.push(record);
      if (batch.length < batchSize) continue;
      await flush();
      await pause();
      progress.report(bytes / file.size, counts.read);
    }
  }
  if (batch.length > 0) await flush();
  await dataSource.write((transaction) => recordRun(transaction, writer, run, counts, Date.now()));
  return counts;
}
