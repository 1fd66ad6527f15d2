import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { allRows, ask, type CatenaDataSource, type DataTableName, type LooseRow, readSnapshot } from '@catena/database';
import { type FileFormat, rowText } from '../rows/row-text.js';
import type { Progress } from '../terminal/progress.js';
import { companyFileName, companyText } from './company-file.js';

type Pages = AsyncIterable<readonly LooseRow[]>;

/** Writes rows as they come; the file has its name only when it is whole. */
async function writeTable(
  path: string,
  table: DataTableName,
  format: FileFormat,
  pages: Pages,
  onRows: (count: number) => void,
) {
  const { header, line } = rowText(table, format);
  const part = `${path}.part`;
  const stream = createWriteStream(part);
  // An error is met where the next page is written or the end is awaited.
  const end = finished(stream);
  end.catch(() => undefined);
  stream.write(header);
  for await (const rows of pages) {
    if (!stream.write(rows.map(line).join(''))) await Promise.race([once(stream, 'drain'), end]);
    onRows(rows.length);
  }
  stream.end();
  await end;
  await rename(part, path);
}

/**
 * Writes tables as files that an import reads back, as they are at one moment; memory does not grow with the rows.
 * @param folder exists
 * @returns rows of each table
 */
export function exportTables(
  dataSource: CatenaDataSource,
  folder: string,
  tables: readonly DataTableName[],
  format: FileFormat,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<Partial<Record<DataTableName, number>>> {
  return readSnapshot(dataSource, async (manager) => {
    const counts = tables.map((table) => `(SELECT count(*) FROM "${table}")`).join(' + ');
    const [total] = await ask<{ rows: number | string }>(manager, `SELECT ${counts} AS "rows"`);
    const all = Math.max(1, Number(total?.rows ?? 0));
    const written: Partial<Record<DataTableName, number>> = {};
    let done = 0;
    for (const table of tables) {
      let rows = 0;
      await writeTable(join(folder, `${table}.${format}`), table, format, allRows(manager, table), (count) => {
        signal.throwIfAborted();
        rows += count;
        done += count;
        progress.report(done / all, done);
      });
      written[table] = rows;
    }
    const company = await companyText(manager);
    if (company !== undefined) await writeFile(join(folder, companyFileName), company);
    return written;
  });
}
