import { type Table, tables } from '@catena/database';
import { expect, test } from 'vitest';
import { rows } from './rows.js';

test('there are as many rows as were asked for, and no column is left empty', () => {
  const made = rows(1000);
  // The department, the team and their 50 people come on top.
  expect(made.reduce((sum, { count }) => sum + count, 0)).toBe(1052);
  for (const { table, row } of made) {
    const columns = Object.entries<Table['columns'][string]>(tables[table].columns).filter(
      ([, { derived }]) => !derived,
    );
    const first: Readonly<Record<string, unknown>> = row(0);
    expect(columns.filter(([property]) => first[property] === undefined || first[property] === null)).toEqual([]);
  }
});
