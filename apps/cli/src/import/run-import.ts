import type { CatenaDataSource, Company } from '@catena/database';
import type { RunCounts } from '../run/import-run.js';
import type { Progress } from '../terminal/progress.js';
import { importRows } from './import-rows.js';
import { keptHeader } from './kept-text.js';
import type { PreparedImport } from './prepare-import.js';
import { refuseOtherDay } from './refuse-other-day.js';
import { localityOf } from './values/parse-cell.js';

/** Imports a prepared file into the company's data and records the run. */
export async function runImport(
  dataSource: CatenaDataSource,
  company: Company,
  { source, plan, rejects }: PreparedImport,
  watch: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<RunCounts> {
  await refuseOtherDay(dataSource, plan);
  await rejects.begin();
  try {
    const startedAt = Date.now();
    const run = {
      externalId: `import:${source.digest.slice(0, 16)}:${startedAt}`,
      source: source.path.slice(-500),
      fileDigest: source.digest,
      target: plan.name,
      startedAt,
      header: keptHeader(source.rows),
    };
    return await importRows(dataSource, run, { source, plan, locality: localityOf(company), rejects }, watch);
  } finally {
    await rejects.close();
  }
}
