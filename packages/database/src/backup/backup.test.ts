import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestData } from '../digest/digest.js';
import { openDataSource } from '../source/open.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { LocalClock } from '../time/local-clock.js';
import { BulkWriter } from '../write/bulk-writer.js';
import { backupFile } from './backup-file.js';
import { restoreFile } from './restore-file.js';

let folder: string;
let database: TestDatabase;
let file: string;
let backup: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'catena-backup-'));
  backup = join(folder, 'backup.sqlite');
  database = await openTestDatabase('sqlite');
  file = database.url.slice('sqlite:'.length);
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const addPeople = (from: number, count: number) =>
  database.dataSource.write((transaction) =>
    new BulkWriter(new LocalClock('UTC')).write(
      transaction,
      'person',
      Array.from({ length: count }, (_, index) => ({ externalId: `P${from + index}`, kind: 'PERSON' as const })),
    ),
  );

async function digestOf(path: string): Promise<object> {
  const source = await openDataSource(`sqlite:${path}`);
  try {
    return await digestData(source);
  } finally {
    await source.close();
  }
}

test('a backup of a live file is the data of one moment, whole transactions only', async () => {
  await addPeople(0, 1000);
  const writing = (async () => {
    for (let batch = 1; batch <= 10; batch += 1) await addPeople(batch * 1000, 1000);
  })();
  const { rows } = await backupFile(file, backup);
  await writing;
  expect(rows % 1000).toBe(0);
  expect(await digestOf(backup)).toMatchObject({ rows });
});

test('what is restored is what was backed up; the file in use is left alone', async () => {
  await addPeople(0, 10);
  const before = await digestData(database.dataSource);
  await backupFile(file, backup);
  await addPeople(10, 10);
  await expect(restoreFile(backup, file, false)).rejects.toThrow('add --replace');
  await expect(restoreFile(backup, file, true)).rejects.toThrow('is open in another process');
  await database.dataSource.close();
  expect(await restoreFile(backup, file, true)).toMatchObject({ rows: 10 });
  expect(await digestOf(file)).toEqual(before);
});

test('a database that is no more can be restored over', async () => {
  await addPeople(0, 3);
  await backupFile(file, backup);
  const lost = join(folder, 'new', 'lost.sqlite');
  expect(await restoreFile(backup, lost, false)).toMatchObject({ rows: 3 });
  writeFileSync(lost, 'garbage');
  expect(await restoreFile(backup, lost, true)).toMatchObject({ rows: 3 });
});

test('a damaged backup is refused and the database stays', async () => {
  await addPeople(0, 5000);
  await backupFile(file, backup);
  const bytes = readFileSync(backup);
  writeFileSync(backup, bytes.subarray(0, Math.floor(bytes.length / 2)));
  const target = join(folder, 'target.sqlite');
  writeFileSync(target, 'as it was');
  await expect(restoreFile(backup, target, true)).rejects.toThrow('damaged');
  expect(readFileSync(target, 'utf8')).toBe('as it was');
  writeFileSync(backup, 'no database');
  await expect(restoreFile(backup, target, true)).rejects.toThrow('is no database of Catena');
  expect(existsSync(`${target}.restoring`)).toBe(false);
});

test('a backup never overwrites a file, and a missing one is said', async () => {
  writeFileSync(backup, 'mine');
  await expect(backupFile(file, backup)).rejects.toThrow('There is a file');
  await expect(restoreFile(join(folder, 'none'), file, true)).rejects.toThrow('There is no file');
});
