import { BulkWriter, type CatenaDataSource, type CompanySettings, LocalClock, setCompany } from '@catena/database';
import { addCounts, noRows, type Run, type RunCounts, recordRun } from '../run/import-run.js';
import type { Progress } from '../terminal/progress.js';
import { byTable, loads, type TableRow } from './table-rows.js';

/** What a seed needs of a world; the type holds a world's rows to the tables' own. */
export interface SeedableWorld {
  readonly profile: string;
  readonly seed: number;
  readonly company: CompanySettings;
  readonly weeks: number;
  batches(): Iterable<{ readonly week: number; readonly rows: readonly TableRow[] }>;
}

/** The company as its database knows it. */
export const companyOf = ({ company, profile, seed }: SeedableWorld): CompanySettings => ({
  ...company,
  world: profile,
  worldSeed: String(seed),
});

const rowsPerTransaction = 5000;

/** Between two transactions a server that shares the file gets its turn to write. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3));

/**
 * Fills a database with a world, week by week. Rows are upserted, so a seed that was broken off is simply
 * run again.
 * @throws Stopped between two transactions when the signal asks for it
 */
export async function seedWorld(
  dataSource: CatenaDataSource,
  world: SeedableWorld,
  run: Run,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<RunCounts> {
  const writer = new BulkWriter(new LocalClock(world.company.timeZone));
  let counts = noRows;
  await dataSource.write(async (transaction) => {
    await setCompany(transaction, companyOf(world));
    await recordRun(transaction, writer, run, counts);
  });
  for (const { week, rows } of world.batches()) {
    for (const load of loads(byTable(rows), rowsPerTransaction)) {
      signal.throwIfAborted();
      counts = await dataSource.write(async (transaction) => {
        let reached = counts;
        for (const { table, rows: tableRows } of load) {
          const { written, unchanged } = await writer.writeLoose(transaction, table, tableRows, { onBadRow: 'throw' });
          reached = addCounts(reached, { ...noRows, read: tableRows.length, written, unchanged });
        }
        await recordRun(transaction, writer, run, reached);
        return reached;
      });
      progress.report((week + 1) / world.weeks, counts.read);
      await pause();
    }
  }
  await dataSource.write((transaction) => recordRun(transaction, writer, run, counts, Date.now()));
  return counts;
}
