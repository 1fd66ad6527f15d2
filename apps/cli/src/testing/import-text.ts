import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, type CatenaDataSource, type DataTableName, requireCompany } from '@catena/database';
import type { MappingFile } from '../import/mapping/read-mapping.js';
import { type ImportOptions, prepareImport } from '../import/prepare-import.js';
import { runImport } from '../import/run-import.js';
import type { RunCounts } from '../run/import-run.js';
import { quiet } from './quiet.js';

export interface ImportedText {
  readonly counts: RunCounts;
  /** Text of the rejects file; undefined when there is none. */
  readonly rejects: string | undefined;
}

interface Said extends Partial<ImportOptions> {
  readonly signal?: AbortSignal;
  /** Name of the file. */
  readonly name?: string;
  /** Texts of files beside it, by name. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** Writes a text to a file and imports it as the command does. */
export async function importText(
  dataSource: CatenaDataSource,
  into: DataTableName | MappingFile,
  text: string | Uint8Array,
  { signal = quiet.signal, name = 'rows.csv', beside = {}, ...options }: Said = {},
): Promise<ImportedText> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-import-'));
  const path = join(folder, name);
  for (const [other, content] of Object.entries(beside)) writeFileSync(join(folder, other), content);
  writeFileSync(path, text);
  try {
    const contents = typeof into === 'string' ? { table: into } : { mapping: into };
    const prepared = await prepareImport(path, { style: {}, ...contents, ...options });
    const company = await requireCompany(dataSource);
    const counts = await runImport(dataSource, company, prepared, { ...quiet, signal });
    const { rejects } = prepared;
    // Tests see the same name wherever their folder is.
    const rejected = existsSync(rejects.path) ? readFileSync(rejects.path, 'utf8').replaceAll(path, name) : undefined;
    return { counts, rejects: rejected };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks with every number as a number: PostgreSQL hands some over as text. */
export async function rowsOf(dataSource: CatenaDataSource, sql: string): Promise<Record<string, unknown>[]> {
  const rows = await dataSource.read((manager) => ask<Record<string, unknown>>(manager, sql));
  const plain = (value: unknown): unknown => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}
