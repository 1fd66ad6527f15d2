import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, type CatenaDataSource, type DataTableName, LocalClock } from '@catena/database';
import { importRows } from '../import/import-rows.js';
import { inspectFile } from '../import/inspect-file.js';
import { planFile } from '../import/plan-file.js';
import type { Preset } from '../import/presets/preset.js';
import { RejectFile } from '../import/reject-file.js';
import type { RunCounts } from '../run/import-run.js';
import { quiet } from './quiet.js';

export interface ImportedText {
  readonly counts: RunCounts;
  /** Text of the rejects file; undefined when there is none. */
  readonly rejects: string | undefined;
}

let runs = 0;

/** Writes a text to a file and imports it as the command does. */
export async function importText(
  dataSource: CatenaDataSource,
  into: DataTableName | Preset,
  text: string,
  signal = quiet.signal,
): Promise<ImportedText> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-import-'));
  const path = join(folder, 'rows.csv');
  writeFileSync(path, text);
  const rejects = new RejectFile(`${path}.rejects.csv`, 'rows.csv');
  try {
    const file = await inspectFile(path);
    const plan = await planFile(path, typeof into === 'string' ? { table: into } : { mapping: into });
    runs += 1;
    const run = {
      externalId: `test:${runs}`,
      source: 'rows.csv',
      fileDigest: file.digest,
      target: plan.name,
      startedAt: Date.now(),
    };
    const job = { file, plan, clock: new LocalClock('Europe/Rome'), rejects };
    const counts = await importRows(dataSource, run, job, { ...quiet, signal });
    return { counts, rejects: existsSync(rejects.path) ? readFileSync(rejects.path, 'utf8') : undefined };
  } finally {
    await rejects.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks with every number as a number: PostgreSQL hands some over as text. */
export async function rowsOf(dataSource: CatenaDataSource, sql: string): Promise<Record<string, unknown>[]> {
  const rows = await dataSource.read((manager) => ask<Record<string, unknown>>(manager, sql));
  const plain = (value: unknown): unknown => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}
