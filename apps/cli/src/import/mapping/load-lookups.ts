import { dirname, join } from 'node:path';
import { Refusal } from '../../errors.js';
import { openSource, readSource } from '../file/source.js';
import { matchHeader } from '../header.js';
import { isBlank } from '../source-record.js';
import type { MappingFile } from './read-mapping.js';

/** The rows of a second file by their key. */
interface LookupTable {
  readonly file: string;
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** Where a column stands in its rows. */
  indexOf(column: string): number | undefined;
}

export type Lookups = ReadonlyMap<string, LookupTable>;

/** They are held in memory. */
const mostRows = 1_000_000;

async function loadLookup(path: string, file: string, key: string): Promise<LookupTable> {
  const source = await openSource(path);
  const names =
    source.rows.kind === 'csv'
      ? source.rows.header.cells
      : [...new Set(source.sample.flatMap((record) => record.names ?? []))];
  const indexOf = (column: string): number | undefined => {
    const index = matchHeader(names, [column]).indexOf(column);
    return index === -1 ? undefined : index;
  };
  const keyIndex = indexOf(key);
  if (keyIndex === undefined) throw new Refusal(`${path} has no column "${key}", by which its rows are to be found.`);
  const rows = new Map<string, readonly string[]>();
  for await (const { records } of readSource(source)) {
    for (const record of records) {
      if (isBlank(record)) continue;
      const cells = record.names
        ? names.map((name) => record.cells[record.names?.indexOf(name) ?? -1] ?? '')
        : record.cells;
      const found = (cells[keyIndex] ?? '').trim();
      if (rows.has(found))
        throw new Refusal(`${path}, line ${record.line}: the key "${found}" is there twice, so it finds no one row.`);
      rows.set(found, cells);
    }
    if (rows.size > mostRows)
      throw new Refusal(`${path} has more than ${mostRows} rows, which is too much for a lookup.`);
  }
  return { file, rows, indexOf };
}

/** Reads the second files of a mapping, which lie beside the imported one. */
export async function loadLookups({ mapping }: MappingFile, imported: string): Promise<Lookups> {
  const loaded = new Map<string, LookupTable>();
  for (const [name, { file, key }] of Object.entries(mapping.lookups ?? {})) {
    loaded.set(name, await loadLookup(join(dirname(imported), file), file, key));
  }
  return loaded;
}
