import { type Base, type BaseName, bases } from '@catena/metrics';
import { eachEngine } from '@catena/vitest-config/engines';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../read/ask.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { columnOf, fromClause } from './source.js';

// Holds because an object literal has no keys beyond those of its type.
const names = Object.keys(bases) as BaseName[];

eachEngine('sources', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.drop());

  test.each(names)('every column and dimension of %s can be read', async (name) => {
    const { columns, dimensions }: Base = bases[name];
    const dated = name === 'customer' ? ['segment', 'region'] : [];
    const used = [...Object.keys(columns), ...dimensions.filter((one) => !dated.includes(one))];
    const expressions = used.map((column) => columnOf(name, column));
    const sql = `SELECT ${expressions.map(({ sql }) => sql).join(', ')} FROM ${fromClause(name, expressions)}`;
    await expect(database.dataSource.read((manager) => ask(manager, sql))).resolves.toEqual([]);
  });
});
