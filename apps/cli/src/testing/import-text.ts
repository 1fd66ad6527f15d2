import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, type CatenaDataSource, type DataTableName } from '@catena/database';
import { openSource, type SourceOptions } from '../import/file/source.js';
import { importRows } from '../import/import-rows.js';
import { planFile } from '../import/plan-file.js';
import type { Preset } from '../import/presets/preset.js';
import { RejectFile } from '../import/reject-file.js';
import { type CellStyle, localityOf } from '../import/values/parse-cell.js';
import type { RunCounts } from '../run/import-run.js';
import { quiet } from './quiet.js';

export interface ImportedText {
  readonly counts: RunCounts;
  /** Text of the rejects file; undefined when there is none. */
  readonly rejects: string | undefined;
}

let runs = 0;

interface Said extends SourceOptions {
  readonly style?: Partial<CellStyle>;
  readonly signal?: AbortSignal;
  /** Name of the file. */
  readonly name?: string;
}

/** Writes a text to a file and imports it as the command does. */
export async function importText(
  dataSource: CatenaDataSource,
  into: DataTableName | Preset,
  text: string | Uint8Array,
  { style = {}, signal = quiet.signal, name = 'rows.csv', ...options }: Said = {},
): Promise<ImportedText> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-import-'));
  const path = join(folder, name);
  writeFileSync(path, text);
  const rejectsPath = `${path}.rejects.csv`;
  let rejects: RejectFile | undefined;
  try {
    const source = await openSource(path, options);
    const plan = planFile(source, { ...(typeof into === 'string' ? { table: into } : { mapping: into }), style });
    rejects = new RejectFile(rejectsPath, name, source.rows.kind === 'csv' ? source.rows.header : undefined);
    runs += 1;
    const run = {
      externalId: `test:${runs}`,
      source: name,
      fileDigest: source.digest,
      target: plan.name,
      startedAt: Date.now(),
    };
    const locality = localityOf({ timeZone: 'Europe/Rome', currency: 'EUR' });
    const job = { source, plan, locality, rejects };
    const counts = await importRows(dataSource, run, job, { ...quiet, signal });
    return { counts, rejects: existsSync(rejectsPath) ? readFileSync(rejectsPath, 'utf8') : undefined };
  } finally {
    await rejects?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks with every number as a number: PostgreSQL hands some over as text. */
export async function rowsOf(dataSource: CatenaDataSource, sql: string): Promise<Record<string, unknown>[]> {
  const rows = await dataSource.read((manager) => ask<Record<string, unknown>>(manager, sql));
  const plain = (value: unknown): unknown => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}
