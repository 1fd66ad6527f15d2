import { SpendingCategory } from '@catena/metrics';
import { type Estimate, randomSource, sumOf } from '@catena/statistics';
import { expect, test } from 'vitest';
import { type EffectAnswer, unsupported } from '../answers/effect-answer.js';
import { amplificationOf } from './amplification.js';
import type { CostMonth } from './cost-month.js';
import { type CostAnswer, costOfPoorService } from './cost-of-poor-service.js';
import { type CostPartKey, costPartKeys, costParts } from './cost-parts.js';
import { scaledEstimate } from './scaled-estimate.js';

const effect = (estimate: number, reach: number): EffectAnswer => ({
  ...unsupported(null),
  provenance: 'ESTIMATED',
  adjusted: {
    estimate,
    se: reach / 2,
    ciLow: estimate - reach,
    ciHigh: estimate + reach,
    n: 100,
    method: 'MEAN_T',
    timeBasis: null,
    warnings: [],
  },
});
const effects = {
  'failure.days.365': effect(-10, 4),
  'failure.contacts': effect(0.5, 0.1),
  'talk.choice.bad': effect(-0.1, 0.05),
};

/** A month of 30 days with 100 customers, 10 failures and 1,000 euro of each kind of reactive spending. */
const month = (start: number, more: Partial<CostMonth> = {}): CostMonth => ({
  month: start,
  whole: true,
  segments: [
    { segment: 'A', customerDays: 2000, failures: 8, failureValue: 80_000 },
    { segment: null, customerDays: 1000, failures: 2, failureValue: 10_000 },
  ],
  spending: { COMPENSATION: 100_000, CONTACTS: 500_000, PR: 20_000, CONSULTING: 30_000 },
  prospects: { known: 40, asked: 20, heardBad: 5, value: 60_000 },
  slowerHours: 10,
  rates: { margin: 0.4, costPerContact: 700, wage: 2300 },
  ...more,
});

const costOf = (answer: CostAnswer, key: CostPartKey): number | null | undefined =>
  answer.parts.find((part) => part.key === key)?.cost?.estimate;

test('against no failures every failure, contact, outsider and booking counts, by hand', () => {
  const months = [month(0), month(31)];
  const answer = costOfPoorService({ months, history: months, reference: 'NO_FAILURES', effects });
  // 90,000 × 0.4 a month for two months, 10 of 30.4375 days each.
  expect(costOf(answer, 'lostCustomers')).toBeCloseTo((2 * 90_000 * 0.4 * 10) / 30.4375, 6);
  expect(costOf(answer, 'failureDemand')).toBeCloseTo(20 * 0.5 * 700, 6);
  // A quarter of 80 prospects had heard bad things; a tenth of them would have come.
  expect(costOf(answer, 'lostProspects')).toBeCloseTo(20 * 0.1 * 60_000 * 0.4, 6);
  expect(costOf(answer, 'compensation')).toBe(200_000);
  expect(costOf(answer, 'name')).toBe(100_000);
  expect(costOf(answer, 'replacement')).toBe(0);
  const { cost, monthly, bySegment } = answer.parts[0] ?? {};
  // 10 days ± 4, all of it from the effect.
  expect(cost?.ciHigh).toBeCloseTo(1.4 * (cost?.estimate ?? 0), 6);
  expect([...(monthly?.keys() ?? [])]).toEqual([0, 31]);
  expect(bySegment?.get('A')).toBeCloseTo((8 / 9) * (cost?.estimate ?? 0), 6);
  expect(answer.leftOut).toEqual(['absentProspects', 'lostPartners', 'openPlaces', 'productivity']);
  expect(answer.parts.find(({ key }) => key === 'productivity')?.gap).toBe('NO_LEVEL');
});

test('against the best months what these had as well is taken off', () => {
  const segments = month(0).segments.map((one) => ({
    ...one,
    failures: one.failures / 2,
    failureValue: (one.failureValue ?? 0) / 2,
  }));
  const best = month(0, { segments, spending: { COMPENSATION: 40_000, PR: 70_000 }, slowerHours: 4 });
  const history = [best, ...[31, 59, 90, 120, 151].map((start) => month(start))];
  const answer = costOfPoorService({ months: history.slice(1, 3), history, reference: 'BEST_DECILE', effects });
  expect(answer.referenceMonths).toEqual([0]);
  expect(costOf(answer, 'failureDemand')).toBeCloseTo(2 * 5 * 0.5 * 700, 6);
  expect(costOf(answer, 'compensation')).toBe(120_000);
  // The best months spent more on the name: below nought, not nought.
  expect(costOf(answer, 'name')).toBeCloseTo(-40_000, 6);
  expect(costOf(answer, 'productivity')).toBeCloseTo(2 * 6 * 2300, 6);
  // The level hangs on one month, so it has an error.
  expect(answer.parts.find(({ key }) => key === 'compensation')?.cost?.se).toBeGreaterThan(0);
});

test('what cannot be told is null with its reason, and the total says that it is left out', () => {
  const months = [
    month(0, { rates: { margin: null, costPerContact: 700, wage: 2300 }, spending: {}, slowerHours: null }),
  ];
  const answer = costOfPoorService({ months, history: months, reference: 'NO_FAILURES', effects: {} });
  const gaps = Object.fromEntries(answer.parts.map(({ key, gap }) => [key, gap]));
  expect(gaps).toMatchObject({ failureDemand: 'UNSUPPORTED', compensation: 'NO_BOOKINGS' });
  expect(answer.total).toBeNull();
  expect(answer.leftOut).toEqual(costPartKeys);
  const withEffects = costOfPoorService({ months, history: months, reference: 'NO_FAILURES', effects });
  expect(withEffects.parts[0]?.gap).toBe('UNKNOWN_RATE');
  expect(withEffects.total?.estimate).toBeCloseTo(10 * 0.5 * 700, 6);
  const short = costOfPoorService({ months, history: months, reference: 'BEST_DECILE', effects });
  expect(short.parts.find(({ key }) => key === 'failureDemand')?.gap).toBe('SHORT_HISTORY');
});

test('every kind of spending counts in at most one part, and contacts in that of extra contacts alone', () => {
  const booked = costPartKeys.flatMap((key) => {
    const { by } = costParts[key];
    return by.kind === 'BOOKED' ? [...by.categories] : [];
  });
  expect(new Set(booked).size).toBe(booked.length);
  const elsewhere = SpendingCategory.values.filter((category) => !booked.some((one) => one === category));
  expect(elsewhere).toEqual(['CONTACTS']);
  const effectsUsed = costPartKeys.flatMap((key) => {
    const { by } = costParts[key];
    return 'effect' in by ? [by.effect] : [];
  });
  expect(new Set(effectsUsed).size).toBe(effectsUsed.length);
});

test('whatever the months hold, parts add up to the total, months and segments to their part, and one more booking to one part', () => {
  const random = randomSource(7);
  const draw = (below: number): number => random.below(below);
  const drawn = (start: number): CostMonth =>
    month(start, {
      segments: ['A', 'B', null].slice(draw(2)).map((segment) => ({
        segment,
        customerDays: 500 + draw(2000),
        failures: draw(20),
        failureValue: draw(100_000),
      })),
      spending: Object.fromEntries(SpendingCategory.values.map((category) => [category, draw(50_000)])),
      slowerHours: draw(30),
    });
  for (let round = 0; round < 20; round += 1) {
    const history = Array.from({ length: 6 + draw(12) }, (_, index) => drawn(31 * index));
    const months = history.slice(draw(5));
    const reference = round % 2 === 0 ? 'BEST_DECILE' : 'NO_FAILURES';
    const asked = { months, history, reference, effects } as const;
    const answer = costOfPoorService(asked);
    const known = answer.parts.filter(({ cost }) => cost !== null);
    expect(sumOf(known, ({ cost }) => cost?.estimate ?? 0)).toBeCloseTo(answer.total?.estimate ?? Number.NaN, 4);
    for (const { cost, monthly, bySegment } of known) {
      expect(sumOf(monthly.values(), (amount) => amount ?? 0)).toBeCloseTo(cost?.estimate ?? Number.NaN, 4);
      if (bySegment)
        expect(sumOf(bySegment.values(), (amount) => amount ?? 0)).toBeCloseTo(cost?.estimate ?? Number.NaN, 4);
    }
    // Thirteen more cents in any category move one part by thirteen, or none where contacts count already.
    const [first, ...others] = months;
    if (!first || reference === 'BEST_DECILE') continue;
    for (const category of SpendingCategory.values) {
      const spending = { ...first.spending, [category]: (first.spending[category] ?? 0) + 13 };
      const moved = costOfPoorService({ ...asked, months: [{ ...first, spending }, ...others] });
      const changed = moved.parts.filter(({ cost }, index) => cost?.estimate !== answer.parts[index]?.cost?.estimate);
      expect(changed, category).toHaveLength(category === 'CONTACTS' ? 0 : 1);
      const difference = (moved.total?.estimate ?? 0) - (answer.total?.estimate ?? 0);
      expect(difference).toBeCloseTo(category === 'CONTACTS' ? 0 : 13, 4);
    }
  }
});

test('an effect times its units carries both errors, and changes ends where less costs more', () => {
  const units: Estimate = {
    ...(effects['failure.contacts'].adjusted as Estimate),
    estimate: 100,
    ciLow: 70,
    ciHigh: 140,
    se: 20,
  };
  const found = scaledEstimate(effect(-10, 4).adjusted ?? undefined, -1, units);
  // 1,000; 400 from the effect and 300 or 400 from the units.
  expect(found).toMatchObject({ estimate: 1000, ciLow: 500 });
  expect(found.ciHigh).toBeCloseTo(1000 + Math.hypot(400, 400), 8);
});

test('amplification is told apart for what has a direct effect, of no failures alone', () => {
  const truth = { lever: 'failures', setting: 0, outcome: 'leaves', usual: 0.3, direct: -0.05, system: -0.08 };
  expect(amplificationOf([truth, { ...truth, outcome: 'profit', direct: null }, { ...truth, setting: 0.5 }])).toEqual([
    {
      outcome: 'leaves',
      usual: 0.3,
      direct: -0.05,
      system: -0.08,
      added: expect.closeTo(-0.03, 12),
      factor: expect.closeTo(1.6, 12),
    },
  ]);
});
