import { expect, test } from 'vitest';
import { gehan, subjectsOf } from '../reference/reference-data.js';
import { kaplanMeier, survivalAt } from './kaplan-meier.js';
import { numbersAtRisk } from './life-table.js';
import { logRank } from './log-rank.js';
import { nelsonAalen } from './nelson-aalen.js';
import { restrictedMean, restrictedMeanDifference } from './rmst.js';
import { lifeTable, lifeTableFromCounts, type Subject } from './subjects.js';
import { survivalQuantile } from './survival-quantile.js';

const codes = (answer: { warnings: readonly { code: string }[] }) => answer.warnings.map((warning) => warning.code);
const treated = lifeTable(subjectsOf(gehan.time, gehan.cens, gehan.treat, '6-MP'), { timeBasis: 'weeks in remission' });
const control = lifeTable(subjectsOf(gehan.time, gehan.cens, gehan.treat, 'control'));

test.each([
  [6, 21, 3, 0.857143, 0.07636, 0.619718, 0.951552],
  [7, 17, 1, 0.806723, 0.086935, 0.563147, 0.922809],
  [10, 15, 1, 0.752941, 0.09635, 0.5032, 0.889362],
  [13, 12, 1, 0.690196, 0.106815, 0.43161, 0.849066],
  [16, 11, 1, 0.627451, 0.114054, 0.367511, 0.804912],
  [22, 7, 1, 0.537815, 0.128234, 0.267779, 0.746791],
  [23, 6, 1, 0.448179, 0.134591, 0.188052, 0.680143],
])('6-MP at week %i', (time, atRisk, events, survival, se, low, high) => {
  const point = kaplanMeier(treated).find((candidate) => candidate.time === time);
  expect(point).toMatchObject({
    atRisk,
    events,
    n: 21,
    method: 'KAPLAN_MEIER_LOG_LOG',
    timeBasis: 'weeks in remission',
  });
  expect(point?.estimate).toBeCloseTo(survival, 6);
  expect(point?.se).toBeCloseTo(se, 6);
  expect(point?.ciLow).toBeCloseTo(low, 6);
  expect(point?.ciHigh).toBeCloseTo(high, 6);
});

test('restricted means of both arms at twenty weeks, and their difference', () => {
  const [a, b] = [restrictedMean(treated, 20), restrictedMean(control, 20)];
  expect(a.estimate).toBeCloseTo(16.11652661, 8);
  expect(a.se).toBeCloseTo(1.2515602, 8);
  expect(b.estimate).toBeCloseTo(8.42857143, 8);
  expect(b.se).toBeCloseTo(1.26808268, 8);
  const difference = restrictedMeanDifference(treated, control, 20);
  expect(difference.estimate).toBeCloseTo(7.68795518, 8);
  expect(difference.se).toBeCloseTo(Math.hypot(1.2515602, 1.26808268), 7);
  expect(difference).toMatchObject({ horizon: 20, n: 42, method: 'RMST_DIFFERENCE' });
});

test('a horizon beyond the last observation has no mean, unless everybody has had the event', () => {
  const beyond = restrictedMean(treated, 36);
  expect(beyond.estimate).toBeNull();
  expect(beyond.warnings[0]?.message).toContain('horizon 36, last observed at 35');
  expect(restrictedMean(control, 100).estimate).toBeCloseTo(restrictedMean(control, 23).estimate ?? 0, 12);
  expect(restrictedMeanDifference(treated, control, 36).estimate).toBeNull();
  expect(() => restrictedMean(treated, 0)).toThrow('The horizon is 0. It must be finite and above zero.');
});

test('the curve is unknown beyond the last observation, zero once everybody has had the event', () => {
  const beyond = survivalAt(kaplanMeier(treated), 40);
  expect(beyond.estimate).toBeNull();
  expect(codes(beyond)).toEqual(['BEYOND_FOLLOW_UP']);
  expect(survivalAt(kaplanMeier(control), 40).estimate).toBe(0);
});

// Risk sets by hand: at 2 the third has not entered, at 3 the first is gone.
const late: Subject[] = [
  { time: 2, event: true },
  { time: 3, event: true, entry: 1 },
  { time: 4, event: false, entry: 2 },
];

test('late entries are at risk only after they enter', () => {
  const table = lifeTable(late);
  expect(kaplanMeier(table).map((point) => [point.time, point.atRisk, point.estimate])).toEqual([
    [2, 2, 0.5],
    [3, 2, 0.25],
    [4, 1, 0.25],
  ]);
  expect(numbersAtRisk(table, [0, 1, 1.5, 2, 3, 4, 5])).toEqual([1, 1, 2, 2, 2, 1, 0]);
  expect(nelsonAalen(table).at(-1)?.estimate).toBe(1);
});

test('grouped counts give the very same table as the subjects behind them', () => {
  const counts = [
    { duration: 4, events: 0, censored: 1 },
    { duration: 1, events: 0, censored: 0, entries: 1 },
    { duration: 2, events: 1, censored: 0 },
    { duration: 2, events: 0, censored: 0, entries: 1 },
    { duration: 3, events: 1, censored: 0 },
  ];
  expect(lifeTableFromCounts(counts)).toEqual(lifeTable(late));
});

test('an entry at or before the origin is none, one without follow-up is left out and said', () => {
  const usual = [
    { time: 0, event: true },
    { time: 5, event: false },
  ];
  expect(lifeTable(usual.map((subject) => ({ ...subject, entry: 0 })))).toEqual(lifeTable(usual));
  expect(lifeTable(usual.map((subject) => ({ ...subject, entry: -3 })))).toEqual(lifeTable(usual));
  const table = lifeTable([...usual, { time: 4, event: true, entry: 4 }]);
  expect(table.n).toBe(2);
  expect(table.warnings[0]?.message).toContain('left out. (1)');
});

test('nobody observed from the start, or everybody gone before others come, is said', () => {
  expect(
    codes(
      lifeTable([
        { time: 5, event: true, entry: 2 },
        { time: 6, event: false, entry: 2 },
      ]),
    ),
  ).toEqual(['DELAYED_ORIGIN']);
  const emptied = lifeTable([
    { time: 1, event: true },
    { time: 9, event: false, entry: 3 },
  ]);
  expect(codes(emptied)).toEqual(['RISK_SET_EMPTIED']);
  expect(kaplanMeier(emptied).at(-1)?.estimate).toBe(0);
});

test('fractional weights are said, zero weights do not exist', () => {
  expect(
    codes(
      lifeTable([
        { time: 1, event: true, weight: 0.5 },
        { time: 2, event: false },
      ]),
    ),
  ).toEqual(['FRACTIONAL_WEIGHTS']);
  expect(lifeTable([...late, { time: 99, event: true, weight: 0 }])).toEqual(lifeTable(late));
});

test('weights that do not add up exactly still end at zero', () => {
  const table = lifeTable([0.1, 0.2, 0.3, 0.7].map((weight, time) => ({ time, event: true, weight })));
  expect(kaplanMeier(table).at(-1)?.estimate).toBe(0);
});

test('a share never reached has no quantile', () => {
  const found = survivalQuantile(treated, 0.9);
  expect(found.estimate).toBeNull();
  expect(codes(found)).toEqual(['QUANTILE_NOT_REACHED']);
  expect(survivalQuantile(treated).method).toBe('BROOKMEYER_CROWLEY_LOG_LOG');
  expect(() => survivalQuantile(treated, 1)).toThrow('The share is 1. It must lie between 0 and 1.');
});

test('log-rank by hand with a late entry', () => {
  // At 2: one of A, one of B; at 3: one of B alone. E(A) = 1/2, V = 1/4, so χ² = (1 − 1/2)²/(1/4) = 1.
  const groups = [
    { name: 'A', table: lifeTable([{ time: 2, event: true }]) },
    { name: 'B', table: lifeTable([{ time: 3, event: true, entry: 1 }]) },
  ];
  const found = logRank(groups);
  expect(found.statistic).toBeCloseTo(1, 12);
  expect(found.df).toBe(1);
  expect(found.groups.map((group) => group.expected)).toEqual([0.5, 1.5]);
});

test('a group that is never at risk takes no part; alone nothing is compared', () => {
  const early = { name: 'early', table: lifeTable([{ time: 0.5, event: false }]) };
  const groups = [
    { name: 'treated', table: treated },
    { name: 'control', table: control },
  ];
  expect(logRank([...groups, early]).df).toBe(1);
  expect(logRank([...groups, early]).statistic).toBeCloseTo(16.79294099, 7);
  const alone = logRank([groups[0] ?? early, early]);
  expect(alone).toMatchObject({ statistic: null, df: 0, pValue: null });
  expect(codes(alone)).toContain('NO_COMPARISON');
  expect(alone.warnings[0]?.message).toBe('early: No event was observed.');
  expect(() => logRank([early])).toThrow('There are 1 groups. A comparison needs two or more.');
});

test.each([
  [() => lifeTable([]), 'There are no subjects. Give at least one.'],
  [() => lifeTableFromCounts([]), 'There are no durations. Give at least one.'],
  [() => lifeTable([{ time: 1, event: true, weight: 0 }]), 'There are no subjects with a weight above zero.'],
  [
    () => lifeTable([{ time: -1, event: true }]),
    'The time of a subject is -1. It must be a finite number, zero or more.',
  ],
  [() => lifeTable([{ time: Number.NaN, event: true }]), 'The time of a subject is NaN.'],
  [
    () => lifeTable([{ time: 1, event: true, entry: 2 }]),
    'A subject enters at 2, after its end at 1. Check the two dates.',
  ],
  [() => lifeTable([{ time: 1, event: true, weight: -1 }]), 'The weight of a subject at time 1 is -1.'],
  [
    () =>
      lifeTableFromCounts([
        { duration: 1, events: 2, censored: 0 },
        { duration: 3, events: 1, censored: 0, entries: 2 },
      ]),
    'At duration 3, 1 leave but -1 are at risk. An entry must come before its exit.',
  ],
  [() => survivalAt([], 1), 'The curve has no points. Give a life table with subjects.'],
])('input that cannot be used is refused: %#', (run, message) => {
  expect(run).toThrow(message);
});
