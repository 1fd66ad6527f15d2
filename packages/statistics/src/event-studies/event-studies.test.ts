import { expect, test } from 'vitest';
import { effects } from '../reference/reference-data.js';
import { differenceInDifferences } from './difference-in-differences.js';
import { eventStudy } from './event-study.js';
import { groupTimeEffects } from './group-time-effects.js';
import { type OutcomeSeries, seriesGroups } from './outcome-series.js';

const { data, oneDate, binned, severalDates, notYet, never, twoByTwo } = effects.exposure;
const everybody: OutcomeSeries[] = [...new Set(data.unit)].map((unit) => {
  const rows = data.unit.flatMap((own, row) => (own === unit ? [row] : []));
  const [first = 0] = rows;
  return {
    exposedAt: data.cohort[first] ?? null,
    from: data.period[first] ?? 0,
    outcomes: rows.map((row) => data.y[row] ?? 0),
  };
});
const groups = seriesGroups(everybody);
const single = seriesGroups(everybody.filter(({ exposedAt }) => exposedAt !== 6));
const codes = (found: { readonly warnings: readonly { readonly code: string }[] }) =>
  found.warnings.map(({ code }) => code);

test.each([
  { name: 'one date', given: single, window: { from: -3, to: 3 }, answer: oneDate },
  { name: 'ends that gather what lies beyond', given: single, window: { from: -2, to: 1 }, answer: binned },
  { name: 'several dates', given: groups, window: { from: -4, to: 3 }, answer: severalDates },
])('an event study with $name agrees with least squares in R', ({ given, window, answer }) => {
  const found = eventStudy(given, { window });
  expect(found.effects.map(({ eventTime }) => eventTime)).toEqual(answer.eventTime);
  found.effects.forEach((effect, index) => {
    expect(effect.estimate).toBeCloseTo(answer.estimate[index] ?? 0, 9);
    expect(effect.se).toBeCloseTo(answer.se[index] ?? 0, 9);
  });
  expect(found.average.estimate).toBeCloseTo(answer.average, 9);
  expect(found.average.se).toBeCloseTo(answer.averageSe, 9);
  expect(found.preTrend.statistic).toBeCloseTo(answer.preTrend, 8);
  expect(found.preTrend.df).toBe(answer.preTrendDf);
});

test('several dates in one event study are warned of', () => {
  expect(codes(eventStudy(groups, { window: { from: -3, to: 3 } }).average)).toContain('STAGGERED');
  expect(codes(eventStudy(single, { window: { from: -3, to: 3 } }).average)).not.toContain('STAGGERED');
});

test.each([
  { controls: 'NOT_YET' as const, answer: notYet },
  { controls: 'NEVER' as const, answer: never },
])('group-time effects against $controls agree with R, unit by unit', ({ controls, answer }) => {
  const found = groupTimeEffects(groups, { window: { from: -4, to: 3 }, controls });
  expect(found.effects.map(({ eventTime }) => eventTime)).toEqual(answer.eventTime);
  found.effects.forEach((effect, index) => {
    expect(effect.estimate).toBeCloseTo(answer.estimate[index] ?? 0, 9);
    expect(effect.se).toBeCloseTo(answer.se[index] ?? 0, 9);
    expect(effect.method).toBe(`GROUP_TIME_${controls}`);
  });
  expect(found.average.estimate).toBeCloseTo(answer.average, 9);
  expect(found.average.se).toBeCloseTo(answer.averageSe, 9);
  expect(found.preTrend.statistic).toBeCloseTo(answer.preTrend, 8);
});

const changesOf = (exposed: boolean) => {
  const changes = everybody
    .filter(({ exposedAt }) => exposedAt === (exposed ? 4 : null))
    .map(({ outcomes, from }) => (outcomes[twoByTwo.after - from] ?? 0) - (outcomes[twoByTwo.before - from] ?? 0));
  const sum = changes.reduce((total, change) => total + change, 0);
  return { n: changes.length, sum, sumOfSquares: changes.reduce((total, change) => total + change * change, 0) };
};

test("two groups, two periods: Welch's test of the changes in R, and the one comparison of group-time effects", () => {
  const found = differenceInDifferences([{ exposed: changesOf(true), unexposed: changesOf(false) }]);
  expect(found.estimate).toBeCloseTo(twoByTwo.estimate, 9);
  expect(found.se).toBeCloseTo(twoByTwo.se, 9);
  expect(found.ciLow).toBeCloseTo(twoByTwo.low, 9);
  expect(found.ciHigh).toBeCloseTo(twoByTwo.high, 9);
  const window = { from: -1, to: 1 };
  const cell = groupTimeEffects(single, { window }).effects.find(({ eventTime }) => eventTime === 1);
  expect(cell?.estimate).toBeCloseTo(twoByTwo.estimate, 9);
  expect(cell?.se).toBeCloseTo(twoByTwo.se, 9);
});

test('strata: each exposed unit is compared within its own, by hand', () => {
  const all = (n: number, value: number) => ({ n, sum: n * value, sumOfSquares: n * value * value });
  const found = differenceInDifferences([
    { exposed: all(3, 5), unexposed: all(10, 1) },
    { exposed: all(1, 2), unexposed: all(90, 2) },
    { exposed: all(4, 9), unexposed: all(1, 0) },
  ]);
  // Three gain 4, one gains 0; the last four have one to compare with, which has no spread.
  expect(found.estimate).toBeCloseTo(3, 12);
  // Around 3: three times 1² and once 3², over 4 · 3.
  expect(found.se).toBeCloseTo(1, 12);
  expect(found.n).toBe(4);
  expect(found.warnings.at(-1)?.message).toContain('4 exposed units');
});

test('strata keep the course of their own periods', () => {
  // Web customers rise by 1 a period, shop customers by 3; exposure adds 2. Without strata the mix would bias it.
  const series = (stratum: string, slope: number, exposedAt: number | null, noise: number): OutcomeSeries => ({
    stratum,
    exposedAt,
    from: 0,
    outcomes: [0, 1, 2, 3].map(
      (period) => slope * period + (exposedAt !== null && period >= 2 ? 2 : 0) + noise * (period % 2),
    ),
  });
  const mixed = seriesGroups([
    ...[0.1, -0.1, 0.1, -0.1].map((noise) => series('web', 1, null, noise)),
    ...[0.1, -0.1].map((noise) => series('web', 1, 2, noise)),
    ...[0.1, -0.1].map((noise) => series('shop', 3, null, noise)),
    ...[0.1, -0.1, 0.1, -0.1].map((noise) => series('shop', 3, 2, noise)),
  ]);
  const window = { from: -2, to: 1 };
  for (const found of [eventStudy(mixed, { window }), groupTimeEffects(mixed, { window })]) {
    expect(found.effects.map(({ eventTime }) => eventTime)).toEqual([-2, 0, 1]);
    expect(found.effects.map(({ estimate }) => Math.round((estimate ?? 0) * 1e9) / 1e9 + 0)).toEqual([0, 2, 2]);
    expect(found.average.estimate).toBeCloseTo(2, 9);
  }
});

test('what cannot be compared is said', () => {
  const lone = seriesGroups([
    { exposedAt: 2, from: 0, outcomes: [1, 2, 3] },
    { exposedAt: null, from: 0, outcomes: [1, 2, 2] },
  ]);
  const found = groupTimeEffects(lone, { window: { from: -2, to: 1 } });
  expect(found.average.estimate).toBeNull();
  expect(codes(found.average)).toContain('WITHOUT_COMPARISON');
  expect(found.preTrend).toMatchObject({ statistic: null, pValue: null });
  const tiny = eventStudy(seriesGroups([{ exposedAt: 2, from: 0, outcomes: [1, 2, 3] }]), {
    window: { from: -2, to: 1 },
  });
  expect(codes(tiny.average)).toContain('TOO_FEW_ROWS');
  const nobody = differenceInDifferences([
    { exposed: { n: 0, sum: 0, sumOfSquares: 0 }, unexposed: { n: 3, sum: 1, sumOfSquares: 1 } },
  ]);
  expect(nobody.estimate).toBeNull();
});

test.each([
  [() => eventStudy([], { window: { from: -2, to: 2 } }), 'There are no groups of units. Give at least one.'],
  [() => eventStudy(groups, { window: { from: 0, to: 2 } }), 'The window goes from 0 to 2. Give whole periods'],
  [
    () =>
      eventStudy([{ exposedAt: null, from: 0, units: 1, sums: [1, 2], products: [1] }], {
        window: { from: -2, to: 2 },
      }),
    'Group 0 has 2 periods but 1 products. Give one per pair of periods.',
  ],
  [
    () =>
      groupTimeEffects(
        groups.filter(({ exposedAt }) => exposedAt === null),
        { window: { from: -2, to: 2 } },
      ),
    'There are no exposed units. Give at least one.',
  ],
])('input that cannot be used is refused: %#', (run, message) => {
  expect(run).toThrow(message);
});
