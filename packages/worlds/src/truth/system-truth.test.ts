import { expect, test } from 'vitest';
import type { SystemTruth } from './system-truth.js';
import { done } from './work.js';
import { worldTruth } from './world-truth.js';

const patience = 120_000;

const truthsOf = (profile: 'webshop' | 'null'): readonly SystemTruth[] =>
  done(worldTruth({ profile, seed: 2, customers: 400, months: 14 })).system;
const find = (truths: readonly SystemTruth[], lever: string, value: number, outcome: string) =>
  truths.find((truth) => truth.lever === lever && truth.value === value && truth.outcome === outcome);

test(
  'null: without failures nobody leaves, asks or talks otherwise, held or not',
  () => {
    const truths = truthsOf('null');
    expect(find(truths, 'failures', 0, 'failures')?.direct?.value).toBeLessThan(0);
    for (const outcome of ['leaves', 'contacts', 'badReach']) {
      const { direct, system, amplification } = find(truths, 'failures', 0, outcome) ?? {};
      expect([direct?.value, system?.value, amplification?.value], outcome).toEqual([0, 0, 0]);
    }
    expect(find(truths, 'failures', 0, 'newCustomers')?.system.value).toBe(0);
  },
  patience,
);

test(
  'webshop: what a lever does directly and what the loops add make up what it does',
  () => {
    const truths = truthsOf('webshop');
    const none = find(truths, 'failures', 0, 'failures');
    // Without failures none is left, whether the company is held or not: the loops have nothing to add.
    expect(none?.direct?.value).toBeCloseTo(-(none?.usual ?? Number.NaN), 12);
    expect(none?.system.value).toBeCloseTo(-(none?.usual ?? Number.NaN), 12);
    for (const { direct, system, amplification, outcome, n } of truths) {
      expect(amplification === null).toBe(direct === null);
      if (direct && amplification) expect(direct.value + amplification.value).toBeCloseTo(system.value, 12);
      expect(n > 1, outcome).toBe(['leaves', 'contacts', 'failures', 'badReach'].includes(outcome));
    }
    const company = truths.filter(({ lever }) => lever === 'budget');
    expect(company.every(({ direct }) => direct === null)).toBe(true);
    expect(company.some(({ system }) => system.value !== 0)).toBe(true);
  },
  patience,
);

test('a world without a year after the lever has no system truth, and says how long its work takes all the same', () => {
  const work = worldTruth({ profile: 'null', seed: 2, customers: 60, months: 6 });
  const run = work.run();
  let steps = 0;
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) {
      expect(step.value.system).toEqual([]);
      break;
    }
    steps++;
  }
  expect(steps).toBe(work.steps);
});
