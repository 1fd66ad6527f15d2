import { readFileSync } from 'node:fs';
import { dataTables, type Table, tables } from '@catena/database';
import { expect, test } from 'vitest';

/** How many concepts each of the five source texts holds. */
const concepts = { S0: 52, S1: 33, S2: 36, S3: 21, S4: 27 };

interface MapRow {
  readonly id: string;
  readonly needed: string;
  readonly where: string;
}

const rows: MapRow[] = readFileSync(new URL('./data.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| S\d-/.test(line))
  .map((line) => {
    const [id = '', needed = '', where = '', ...rest] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (rest.length > 0) throw new Error(`${id} has more than three cells.`);
    return { id, needed, where };
  });

/** Columns named in a cell, each with the enum values written in brackets behind it. */
const named = ({ where }: MapRow): { table: string; column: string; values: string[] }[] =>
  [...where.matchAll(/`([a-z_]+)\.(\w+)`(?: \(([A-Z_, ]+)\))?/g)].map(([, table = '', column = '', values]) => ({
    table,
    column,
    values: values?.split(', ') ?? [],
  }));

const definition = (table: string, column: string) =>
  Object.values<Table>(tables).find(({ name }) => name === table)?.columns[column];

test('every concept stands in the map once, in order', () => {
  const expected = Object.entries(concepts).flatMap(([source, count]) =>
    Array.from({ length: count }, (_, index) => `${source}-${String(index + 1).padStart(2, '0')}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(expected);
});

test('every concept says which data it needs, and where that is or why it is nowhere', () => {
  const incomplete = rows.filter((row) => {
    const reason = row.where.startsWith('— ') && row.where.length > 10;
    return row.needed === '' || (named(row).length === 0 && !reason);
  });
  expect(incomplete).toEqual([]);
});

test('every column and every value that the map names exists', () => {
  const wrong = rows.flatMap((row) =>
    named(row).flatMap(({ table, column, values }) => {
      const type = definition(table, column)?.type;
      if (!type) return [`${row.id}: ${table}.${column}`];
      return values
        .filter((value) => type.kind !== 'enum' || !type.enum.has(value))
        .map((value) => `${row.id}: ${table}.${column} has no ${value}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test('the map puts nothing but columns in backticks', () => {
  const unread = rows.filter((row) => row.where.split('`').length - 1 !== 2 * named(row).length);
  expect(unread.map(({ id }) => id)).toEqual([]);
});

test('every table of data serves a concept', () => {
  const used = new Set(rows.flatMap((row) => named(row).map(({ table }) => table)));
  expect(Object.keys(dataTables).filter((name) => !used.has(name))).toEqual([]);
});
