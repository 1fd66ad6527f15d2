import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Column, formatText, type Table, tables } from '@catena/database';
import { rows } from '../seed/rows.js';

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Writes so many contacts, and what they refer to, as one CSV file a table.
 * @returns the tables in the order of importing; the contacts are the last
 */
export async function writeFiles(folder: string, contacts: number): Promise<string[]> {
  // Two of five rows that are made are contacts.
  const parts = rows((contacts * 5) / 2).filter(({ table }) => table !== 'loyalty_response');
  for (const { table: name, count, row } of parts) {
    const table: Table = tables[name];
    const columns: [string, Column][] = Object.entries(table.columns).filter(([, { derived }]) => !derived);
    const stream = createWriteStream(join(folder, `${name}.csv`));
    stream.write(`${columns.map(([property]) => property).join(',')}\n`);
    for (let index = 0; index < count; index += 1) {
      const values: Readonly<Record<string, unknown>> = row(index);
      const line = columns.map(([property, column]) => quote(formatText(column, values[property]))).join(',');
      if (!stream.write(`${line}\n`)) await once(stream, 'drain');
    }
    stream.end();
    await finished(stream);
  }
  return parts.map(({ table }) => table);
}
