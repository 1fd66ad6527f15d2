import { openTestDatabase } from '@catena/testing';
import { createWorld, type Intervention, profileNames } from '@catena/worlds';
import { expect, test } from 'vitest';
import { quiet } from '../testing/quiet.js';
import { seedWorld } from './seed-world.js';

const run = { externalId: 'seed:world', source: 'world', target: 'all tables', startedAt: 1_800_000_000_000 };

/** Writes a small world into a real database, whose constraints judge every row. */
async function rejectedBy(options: Parameters<typeof createWorld>[0]): Promise<number> {
  const { dataSource, drop } = await openTestDatabase('sqlite');
  try {
    const { written, rejected } = await seedWorld(dataSource, createWorld(options), run, quiet);
    expect(written).toBeGreaterThan(1000);
    return rejected;
  } finally {
    await drop();
  }
}

test.each(profileNames)(
  'every row of %s is one that the database takes',
  async (profile) => {
    expect(await rejectedBy({ profile, seed: 7, customers: 150, months: 12 })).toBe(0);
  },
  60_000,
);

test('so is every row of a world whose levers are set', async () => {
  const interventions: readonly Intervention[] = [
    { lever: 'notice', value: 1, fromWeek: 8, sample: 0.5 },
    { lever: 'incidents', value: 4, fromWeek: 4 },
    { lever: 'recovery', value: 1, fromWeek: 8, sample: 0.5 },
    { lever: 'coping', value: 0.2, fromWeek: 8 },
    { lever: 'places', value: 0.5, fromWeek: 12 },
  ];
  expect(await rejectedBy({ profile: 'cost-cutter', seed: 7, customers: 150, months: 12, interventions })).toBe(0);
}, 60_000);
