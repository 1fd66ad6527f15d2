import { askCompanyAggregates } from '@catena/database';
import { expect, test } from 'vitest';
import { withSeededDatabase } from '../metrics/seeded-database.js';
import { companyAggregates } from './company-aggregates.js';
import { companyRows } from './company-rows.js';
import { scoredEffects } from './scored.js';

const world = { profile: 'webshop', seed: 4, customers: 600, months: 9 } as const;

/** Rows in an order of their own, without what names agents and their groups by the keys of one store. */
const sorted = (rows: readonly object[]): string[] =>
  rows
    .map((row) => JSON.stringify(row, (key, value) => (key === 'agent' || key === 'group' ? undefined : value)))
    .sort();

/** Hours are sums of many parts, which each store adds up in its own order. */
const rounded = <Row extends { readonly hoursWorked: number; readonly hoursOfContact: number }>(rows: readonly Row[]) =>
  rows.map((row) => ({
    ...row,
    hoursWorked: row.hoursWorked.toFixed(6),
    hoursOfContact: row.hoursOfContact.toFixed(6),
  }));

test('the rows of a world make the same aggregates as its database', async () => {
  const found = companyRows(world);
  const ours = companyAggregates(found);
  const asked = await withSeededDatabase(world, (source) =>
    source.read((manager) => askCompanyAggregates(manager, found.window)),
  );
  const inOrder = (rows: readonly object[]) =>
    rows.map((row) => Object.fromEntries(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))));
  const same = (mine: readonly object[], theirs: readonly object[]) => {
    expect(sorted(inOrder(mine))).toEqual(sorted(inOrder(theirs)));
    expect(mine.length).toBeGreaterThan(10);
  };
  same(ours.attempts, asked.attempts);
  same(ours.heard, asked.heard);
  same(rounded(ours.anger), rounded(asked.anger));
  same(ours.answers.cells, asked.answers.cells);
  same(
    ours.weeks.map((week) => ({ ...week, badReach: week.badReach.toFixed(6), customers: week.customers.toFixed(6) })),
    asked.weeks.map((week) => ({ ...week, badReach: week.badReach.toFixed(6), customers: week.customers.toFixed(6) })),
  );
  // Agents are grouped by the keys of each store, so only sums over the groups agree.
  const totals = (cells: typeof ours.mix.cells) => {
    const sums = new Map<string, number>();
    for (const { mix, novice, contacts, failures } of cells) {
      const key = `${mix} ${novice}`;
      sums.set(key, (sums.get(key) ?? 0) + contacts + 1000 * failures);
    }
    return Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
  };
  expect(totals(ours.mix.cells)).toEqual(totals(asked.mix.cells));
  expect([ours.mix.novices, ours.mix.experienced]).toEqual([asked.mix.novices, asked.mix.experienced]);
  expect(ours.answers.agents).toBe(asked.answers.agents);
});

test('links are scored beside what is true of them', () => {
  const scores = new Map(
    scoredEffects(world, { studies: [], company: true }, world).map((score) => [score.effect, score]),
  );
  const { truth, estimate, ciLow, ciHigh } = scores.get('access.failure') ?? {};
  // One unanswered attempt in five is a failure, by the profile.
  expect(truth).toBeCloseTo(0.2, 6);
  expect(Math.abs((estimate ?? 0) - 0.2)).toBeLessThan(0.06);
  expect(ciLow ?? 1).toBeLessThan(ciHigh ?? 0);
  expect(scores.get('time.failure')).toMatchObject({ estimate: null, truth: expect.any(Number) });
});
