import { digestData } from '@catena/database';
import { eachEngine, emptyDatabase } from '@catena/testing';
import { expect, onTestFinished, test } from 'vitest';
import { catena, killAfter } from './support/program.js';
import { expectSound, withDatabase } from './support/sound.js';

eachEngine('kill -9', (engine) => {
  const database = async (): Promise<string> => {
    const { url, remove } = await emptyDatabase(engine);
    onTestFinished(remove);
    return url;
  };

  test('of a migration leaves the old state or the new one; the next finishes it', async () => {
    const url = await database();
    let killed = 0;
    for (const wait of [250, 400, 550, 700]) if (await killAfter(wait, 'migrate', '--db', url)) killed += 1;
    expect(killed).toBeGreaterThan(0);
    expect((await catena('migrate', '--db', url)).code).toBe(0);
    await withDatabase(url, async (dataSource) => {
      await expectSound(dataSource);
      const [calendar] = await dataSource.read((manager) =>
        manager.query<{ days: number }[]>('SELECT count(*) AS "days" FROM "calendar"'),
      );
      // 1900-01-01 to 2099-12-31.
      expect(Number(calendar?.days)).toBe(73_049);
      expect(await dataSource.dataVersion()).toBe(0);
    });
  });

  test('of a seed, and the same command again, give what an unbroken seed gives', async () => {
    const [url, whole] = [await database(), await database()];
    const seed = (db: string) => ['seed', '--customers', '80', '--months', '4', '--db', db];
    expect((await catena(...seed(whole))).code).toBe(0);
    expect((await catena('migrate', '--db', url)).code).toBe(0);
    let killed = 0;
    for (const wait of [900, 1300, 1800]) if (await killAfter(wait, ...seed(url))) killed += 1;
    expect(killed).toBeGreaterThan(0);
    expect((await catena(...seed(url))).code).toBe(0);
    const unbroken = await withDatabase(whole, digestData);
    await withDatabase(url, async (dataSource) => {
      await expectSound(dataSource);
      expect(await digestData(dataSource)).toEqual(unbroken);
    });
  });
});
