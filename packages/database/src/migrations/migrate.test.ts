import { eachEngine, emptyDatabase } from '@catena/vitest-config/engines';
import { expect, test } from 'vitest';
import { ask } from '../read/ask.js';
import { createTable } from '../schema/ddl.js';
import type { Table } from '../schema/table.js';
import { openDataSource } from '../source/open.js';
import { tables } from '../tables/index.js';
import { openTestDatabase } from '../testing/test-database.js';

const find = (name: string): Table => {
  const table = Object.values<Table>(tables).find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
};

eachEngine('migrations', (engine) => {
  test('make exactly what the table definitions say', async () => {
    const database = await openTestDatabase(engine);
    // The same statements in a schema or file of their own, compared through the engine's own catalogue.
    const catalogue = async (): Promise<object[]> =>
      database.dataSource.read((manager) =>
        ask(
          manager,
          engine === 'sqlite'
            ? "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' AND name NOT LIKE '%migration%' ORDER BY name"
            : `SELECT c.conrelid::regclass::text AS t, c.conname AS name, pg_get_constraintdef(c.oid) AS sql FROM pg_constraint c
               WHERE c.connamespace = 'public'::regnamespace AND c.conrelid::regclass::text NOT LIKE '%migration%'
               UNION ALL SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '%migration%'
               UNION ALL SELECT table_name, column_name, concat_ws(' ', data_type, is_nullable, collation_name) FROM information_schema.columns
                 WHERE table_schema = 'public' AND table_name NOT LIKE '%migration%' ORDER BY 1, 2, 3`,
        ),
      );
    try {
      const migrated = await catalogue();
      await database.dataSource.write(async ({ runner }) => {
        for (const table of Object.values<Table>(tables).reverse()) await runner.query(`DROP TABLE "${table.name}"`);
        for (const table of Object.values<Table>(tables)) {
          for (const statement of createTable(table, find, engine)) await runner.query(statement);
        }
      });
      const squeeze = (rows: object[]): string[] =>
        rows.map((row) => JSON.stringify(row).replaceAll(/(\\n|\s)+/g, ' '));
      expect(squeeze(await catalogue())).toEqual(squeeze(migrated));
    } finally {
      await database.drop();
    }
  });

  test('connections that start together migrate once', async () => {
    const { url, remove } = await emptyDatabase(engine);
    try {
      const sources = await Promise.all([1, 2, 3].map(() => openDataSource(url, { migrate: true })));
      const versions = await Promise.all(sources.map((source) => source.dataVersion()));
      expect(versions).toEqual([0, 0, 0]);
      await Promise.all(sources.map((source) => source.close()));
    } finally {
      await remove();
    }
  });

  test('a database of a newer version is refused with a sentence', async () => {
    const database = await openTestDatabase(engine);
    try {
      await database.dataSource.write(({ runner }) =>
        runner.query(
          `INSERT INTO "migration" ("timestamp", "name") VALUES (9999999999999, 'FromTheFuture9999999999999')`,
        ),
      );
      await expect(openDataSource(database.url)).rejects.toMatchObject({
        code: 'NEWER_SCHEMA',
        message: expect.stringContaining('FromTheFuture'),
      });
    } finally {
      await database.drop();
    }
  });

  test('a database that has not been migrated is refused with what to do', async () => {
    const { url, remove } = await emptyDatabase(engine);
    try {
      await expect(openDataSource(url)).rejects.toThrow(/catena migrate/);
    } finally {
      await remove();
    }
  });

  test('the calendar knows weeks, months, quarters and years', async () => {
    const database = await openTestDatabase(engine);
    try {
      const [row] = await database.dataSource.read((manager) =>
        ask(
          manager,
          `SELECT c.weekday, w.date AS week, m.date AS month, q.date AS quarter, y.date AS year FROM calendar c
           JOIN calendar w ON w.day = c.week JOIN calendar m ON m.day = c.month
           JOIN calendar q ON q.day = c.quarter JOIN calendar y ON y.day = c.year WHERE c.date = '2026-06-07'`,
        ),
      );
      // 2026-06-07 is a Sunday.
      expect(row).toEqual({
        weekday: 7,
        week: '2026-06-01',
        month: '2026-06-01',
        quarter: '2026-04-01',
        year: '2026-01-01',
      });
    } finally {
      await database.drop();
    }
  });
});
