import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachEngine } from '@catena/vitest-config/engines';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../read/ask.js';
import { openTestDatabase } from '../testing/test-database.js';
import { openDataSource, openReader } from './open.js';

describe('a file that cannot be opened', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'catena-open-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is named, with what to do, when it is missing and may not be made', async () => {
    const file = join(folder, 'missing.sqlite');
    await expect(openDataSource(`sqlite:${file}`)).rejects.toMatchObject({
      code: 'CANNOT_OPEN',
      message: expect.stringContaining('catena migrate'),
    });
    expect(existsSync(file)).toBe(false);
  });

  test('is refused when its folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openDataSource(`sqlite:${join(folder, 'file', 'x.sqlite')}`, { migrate: true })).rejects.toMatchObject(
      {
        code: 'NOT_WRITABLE',
      },
    );
  });

  test('is refused when it is something else, and is left as it was', async () => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'Dear customer, '.repeat(100));
    await expect(openDataSource(`sqlite:${file}`, { migrate: true })).rejects.toMatchObject({
      code: 'CANNOT_OPEN',
      message: expect.stringContaining('is not an SQLite database'),
    });
  });

  test('a PostgreSQL that does not answer is named without its password', async () => {
    const refused = openDataSource('postgres://ann:secret@127.0.0.1:1/catena');
    await expect(refused).rejects.toMatchObject({
      code: 'CANNOT_OPEN',
      message: expect.stringContaining('127.0.0.1:1/catena'),
    });
    await expect(refused).rejects.not.toThrow(/secret/);
  });
});

eachEngine('an open data source', (engine) => {
  test('answers many questions at once while a transaction is open, and they see what was committed', async () => {
    const { dataSource, drop } = await openTestDatabase(engine);
    try {
      await dataSource.write(async ({ manager }) => {
        await manager.query(
          `INSERT INTO "department" ("external_id", "name", "site", "service_facing") VALUES ('d', 'D', 'IN_HOUSE', true)`,
        );
        const seen = await Promise.all(
          Array.from({ length: 12 }, () =>
            dataSource.read((reader) => ask<{ n: number }>(reader, 'SELECT count(*) AS n FROM department')),
          ),
        );
        expect(seen.map(([row]) => Number(row?.n))).toEqual(Array.from({ length: 12 }, () => 0));
      });
      const [after] = await dataSource.read((reader) =>
        ask<{ n: number }>(reader, 'SELECT count(*) AS n FROM department'),
      );
      expect(Number(after?.n)).toBe(1);
    } finally {
      await drop();
    }
  });

  test('reads parameters by name, also one that stands twice, and lists', async () => {
    const { dataSource, drop } = await openTestDatabase(engine);
    try {
      const rows = await dataSource.read((manager) =>
        ask<{ day: number }>(
          manager,
          'SELECT day FROM calendar WHERE day IN (:...days) AND day >= :from AND day - :from < :length ORDER BY day',
          { from: 20_000, days: [19_999, 20_000, 20_001, 20_002], length: 2 },
        ),
      );
      expect(rows.map((row) => row.day)).toEqual([20_000, 20_001]);
    } finally {
      await drop();
    }
  });

  test('closing waits for the transaction that is open', async () => {
    const { dataSource, url, drop } = await openTestDatabase(engine);
    const work = dataSource.write(async ({ manager }) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await manager.query(
        `INSERT INTO "department" ("external_id", "name", "site", "service_facing") VALUES ('d', 'D', 'IN_HOUSE', true)`,
      );
    });
    await dataSource.close();
    await work;
    const again = await openDataSource(url);
    expect(await again.dataVersion()).toBe(1);
    await again.close();
    await drop();
  });

  test('what is kept does not raise the data version, and is gone when its work throws', async () => {
    const { dataSource, url, drop } = await openTestDatabase(engine);
    const made = (name: string) =>
      `INSERT INTO "department" ("external_id", "name", "site", "service_facing") VALUES ('${name}', 'D', 'IN_HOUSE', true)`;
    const reader = await openReader(url);
    try {
      await dataSource.write(({ manager }) => manager.query(made('written')));
      await dataSource.keep(({ manager }) => manager.query(made('kept')));
      const broken = dataSource.keep(async ({ manager }) => {
        await manager.query(made('broken'));
        throw new Error('No.');
      });
      await expect(broken).rejects.toThrow('No.');
      expect(await reader.dataVersion()).toBe(1);
      const names = await reader.read((manager) =>
        ask<{ external_id: string }>(manager, 'SELECT external_id FROM department ORDER BY external_id'),
      );
      expect(names.map((row) => row.external_id)).toEqual(['kept', 'written']);
      await expect(reader.read((manager) => manager.query(made('refused')))).rejects.toThrow(
        /read-?only|only be read/i,
      );
    } finally {
      await reader.close();
      await drop();
    }
  });
});
