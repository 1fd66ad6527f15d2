import { existsSync } from 'node:fs';
import { digestData } from '@catena/database';
import { emptyDatabase } from '@catena/testing';
import { expect, onTestFinished, test } from 'vitest';
import { catena, killAfter } from './support/program.js';
import { expectSound, withDatabase } from './support/sound.js';

test('kill -9 of a restore leaves the old data or the new, whole; the same command again gives the new', async () => {
  const make = async (customers: string): Promise<string> => {
    const { url, remove } = await emptyDatabase('sqlite');
    onTestFinished(remove);
    expect((await catena('seed', '--customers', customers, '--months', '3', '--db', url)).code).toBe(0);
    return url;
  };
  const [url, other] = await Promise.all([make('60'), make('90')]);
  const backup = `${url.slice('sqlite:'.length)}.backup`;
  expect((await catena('backup', backup, '--db', other)).code).toBe(0);
  const [old, wanted] = [await withDatabase(url, digestData), await withDatabase(other, digestData)];
  let killed = 0;
  for (const wait of [400, 550, 700, 850]) {
    if (await killAfter(wait, 'restore', backup, '--replace', '--db', url)) killed += 1;
    await withDatabase(url, async (dataSource) => {
      await expectSound(dataSource);
      expect([old, wanted]).toContainEqual(await digestData(dataSource));
    });
  }
  expect(killed).toBeGreaterThan(0);
  expect((await catena('restore', backup, '--replace', '--db', url)).code).toBe(0);
  expect(await withDatabase(url, digestData)).toEqual(wanted);
  expect(existsSync(backup)).toBe(true);
});
