import { digestData, readCompany } from '@catena/database';
import { eachEngine, Factory, on, openTestDatabase, type TestDatabase } from '@catena/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Stopped } from '../errors.js';
import { rowsOf } from '../testing/import-text.js';
import { quiet } from '../testing/quiet.js';
import { tinyWorld } from '../testing/tiny-world.js';
import { readSeedState } from './seed-state.js';
import { seedWorld } from './seed-world.js';

const run = { externalId: 'seed:world tiny', source: 'world tiny', target: 'all tables', startedAt: 1_800_000_000_000 };

/** A signal that asks for an end after so many looks at it. */
function stopAfter(looks: number): AbortSignal {
  const controller = new AbortController();
  let left = looks;
  const look = controller.signal.throwIfAborted.bind(controller.signal);
  controller.signal.throwIfAborted = () => {
    if (left === 0) controller.abort(new Stopped('SIGTERM'));
    left -= 1;
    look();
  };
  return controller.signal;
}

eachEngine('seeding', (engine) => {
  let database: TestDatabase;
  const seed = (signal = quiet.signal) => seedWorld(database.dataSource, tinyWorld(), run, { ...quiet, signal });
  const state = () => readSeedState(database.dataSource, run.externalId);
  beforeEach(async () => {
    database = await openTestDatabase(engine);
  });
  afterEach(() => database.drop());

  test('writes rows after those they refer to, the later of two wins, the company is set', async () => {
    expect(await seed()).toEqual({ read: 7, written: 7, unchanged: 0, rejected: 0, blank: 0 });
    expect(await rowsOf(database.dataSource, 'SELECT "external_id", "segment" FROM "interaction" ORDER BY 1')).toEqual([
      { external_id: 'I0', segment: 'Home' },
      { external_id: 'I1', segment: 'Home' },
      { external_id: 'I2', segment: 'Home' },
    ]);
    expect(await rowsOf(database.dataSource, 'SELECT "ended_on" FROM "customer"')).toEqual([
      { ended_on: on('2024-07-20') },
    ]);
    expect(await database.dataSource.read(readCompany)).toMatchObject({
      name: 'Tiny',
      world: 'tiny',
      worldSeed: '7',
      dataFrom: on('2024-07-01'),
      dataUntil: on('2024-07-22'),
    });
  });

  test('an empty database is empty, a seeded one knows its world, another seed finds it occupied', async () => {
    expect(await state()).toEqual({ state: 'empty' });
    await seed();
    expect(await state()).toEqual({ state: 'seeded' });
    expect(await readSeedState(database.dataSource, 'seed:world other')).toEqual({
      state: 'occupied',
      by: 'data of Tiny',
      complete: true,
    });
  });

  test('a seed that was broken off is known, and run again gives what an unbroken one gives', async () => {
    await seed();
    const unbroken = await digestData(database.dataSource);
    await database.drop();
    database = await openTestDatabase(engine);
    await expect(seed(stopAfter(2))).rejects.toBeInstanceOf(Stopped);
    expect(await rowsOf(database.dataSource, 'SELECT count(*) AS "rows" FROM "interaction"')).toEqual([{ rows: 2 }]);
    expect(await state()).toEqual({ state: 'unfinished' });
    expect(await readSeedState(database.dataSource, 'seed:world other')).toEqual({
      state: 'occupied',
      by: 'a part of world tiny, whose seed was broken off',
      complete: false,
    });
    // Of the seven rows five are there: the call and the customer of the last week are not.
    expect(await seed()).toMatchObject({ read: 7, written: 2, unchanged: 5 });
    expect(await digestData(database.dataSource)).toEqual(unbroken);
    expect(await state()).toEqual({ state: 'seeded' });
  });

  test('imported data occupies a database', async () => {
    const make = new Factory(database.dataSource);
    await make.company({ name: 'Real Company' });
    expect(await state()).toEqual({ state: 'empty' });
    await make.customer();
    expect(await state()).toEqual({ state: 'occupied', by: 'data of Real Company', complete: true });
  });
});
