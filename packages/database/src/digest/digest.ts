import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { nativeColumns } from '../read/native-columns.js';
import { formatText } from '../schema/parse.js';
import type { Table } from '../schema/table.js';
import type { CatenaDataSource } from '../source/data-source.js';
import { dataTables } from '../tables/index.js';

/** Rows read at a time; what is held in memory. */
const page = 5000;
const customersAtATime = 200;

export interface Digest {
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  /** Rows of all tables of data. */
  readonly rows: number;
}

type RawRow = Readonly<Record<string, unknown>>;

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const quoteCsv = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function csvLine(table: Table, row: RawRow): string {
  return Object.entries(table.columns)
    .filter(([, column]) => !column.derived)
    .map(([property, column]) => quoteCsv(formatText(column, row[property])))
    .join(',');
}

/** Calls back with the canonical lines of a table in the order of its external key. */
async function eachLine(manager: EntityManager, table: Table, line: (text: string) => void): Promise<void> {
  const { columns, joins } = nativeColumns(table);
  const from = `SELECT t."id" AS "rowId", ${columns} FROM "${table.name}" t ${joins}`;
  const sorted = (rows: RawRow[]): [string, string][] =>
    rows
      .map((row): [string, string] => [
        table.key.map((property) => String(row[property])).join('\u0000'),
        csvLine(table, row),
      ])
      .sort(([a], [b]) => byKey(a, b));

  if (!('customer' in table.columns) || table.kind === 'reference') {
    // Keys of these tables fit in memory; their rows are read page by page.
    const lines: [string, string][] = [];
    for (let after = 0; ; ) {
      const rows = await manager.query<RawRow[]>(`${from} WHERE t."id" > ${after} ORDER BY t."id" LIMIT ${page}`);
      lines.push(...sorted(rows));
      if (rows.length < page) break;
      after = Number(rows.at(-1)?.rowId);
    }
    for (const [, text] of lines.sort(([a], [b]) => byKey(a, b))) line(text);
    return;
  }
  const customers = await manager.query<{ id: number | string; external_id: string }[]>(
    'SELECT "id", "external_id" FROM "customer"',
  );
  customers.sort((a, b) => byKey(a.external_id, b.external_id));
  for (let start = 0; start < customers.length; start += customersAtATime) {
    const ids = customers.slice(start, start + customersAtATime).map((customer) => Number(customer.id));
    const rows = await manager.query<RawRow[]>(`${from} WHERE t."customer_id" IN (${ids.join(', ')})`);
    for (const [, text] of sorted(rows)) line(text);
  }
}

/**
 * A fingerprint of all data, equal for equal data on either engine: SHA-256 over each table's name and its
 * rows as canonical CSV with external ids, in the order of their keys.
 */
export async function digestData(dataSource: CatenaDataSource): Promise<Digest> {
  const hash = createHash('sha256');
  let rows = 0;
  for (const table of Object.values<Table>(dataTables)) {
    hash.update(`# ${table.name}\n`);
    await dataSource.read((manager) =>
      eachLine(manager, table, (text) => {
        hash.update(`${text}\n`);
        rows += 1;
      }),
    );
  }
  return { digest: hash.digest('hex'), rows };
}
