import type { DataTableName, InputRow, Tables } from '@catena/database';
import type { WorldRow, WorldRows } from '@catena/worlds';
import { expect, expectTypeOf, test } from 'vitest';
import { byTable, loads, type TableRow } from './table-rows.js';

const person = (id: string): TableRow => ({ table: 'person', row: { externalId: id, kind: 'PERSON' } });
const team = (id: string): TableRow => ({ table: 'team', row: { externalId: id, name: id, department: 'D' } });
const department: TableRow = {
  table: 'department',
  row: { externalId: 'D', name: 'D', site: 'IN_HOUSE', serviceFacing: true },
};

const ids = (parts: ReturnType<typeof byTable>) =>
  parts.map(({ table, rows }) => [table, rows.map((row) => ('externalId' in row ? row.externalId : ''))]);

test('rows are sorted by table, and keep their order within it', () => {
  expect(ids(byTable([person('P2'), team('T1'), person('P1'), department]))).toEqual([
    ['department', ['D']],
    ['team', ['T1']],
    ['person', ['P2', 'P1']],
  ]);
});

test('of several rows with one key the last is kept; the same id under another customer is another row', () => {
  const emotion = (customer: string, intensity: number): TableRow => ({
    table: 'emotion',
    row: { customer, externalId: 'E1', assessedAt: 0, case: 'K', type: 'ANGER', intensity, source: 'SURVEY' },
  });
  const [part] = byTable([emotion('C1', 0.1), emotion('C2', 0.2), emotion('C1', 0.3)]);
  expect(part?.rows).toMatchObject([
    { customer: 'C1', intensity: 0.3 },
    { customer: 'C2', intensity: 0.2 },
  ]);
});

test('loads hold at most so many rows, in order, across tables', () => {
  const parts = byTable([person('P1'), person('P2'), person('P3'), person('P4'), team('T1'), department]);
  expect([...loads(parts, 3)].map(ids)).toEqual([
    [
      ['department', ['D']],
      ['team', ['T1']],
      ['person', ['P1']],
    ],
    [['person', ['P2', 'P3', 'P4']]],
  ]);
  expect([...loads([], 3)]).toEqual([]);
});

/** Properties that a world's rows have and their tables have not: they would be dropped unseen. */
type Foreign = { [T in DataTableName]: Exclude<keyof WorldRows[T], keyof InputRow<Tables[T]>> }[DataTableName];

test('the rows of worlds are the rows of tables, and every table has a world that fills it', () => {
  // Held by the type checker.
  expectTypeOf<WorldRow>().toExtend<TableRow>();
  expectTypeOf<Foreign>().toBeNever();
  expectTypeOf<DataTableName>().toEqualTypeOf<WorldRow['table']>();
});
