import { expect, test } from 'vitest';
import { effects } from '../reference/reference-data.js';
import { panelRegression } from './panel-regression.js';
import type { PanelRow } from './panel-rows.js';
import { wildClusterBootstrap } from './wild-cluster-bootstrap.js';

const { data, twoWay, weighted, unitOnly, wild } = effects.panel;
const rows: PanelRow[] = data.y.map((outcome, index) => ({
  unit: data.unit[index] ?? 0,
  period: data.period[index] ?? 0,
  outcome,
  covariates: [data.x[index] ?? 0, data.z[index] ?? 0],
}));
const names = ['x', 'z'];

test.each([
  { name: 'unit and period effects', rows, options: {}, answer: twoWay },
  {
    name: 'weights',
    rows: rows.map((row, index) => ({ ...row, weight: data.w[index] ?? 0 })),
    options: {},
    answer: weighted,
  },
  { name: 'unit effects only', rows, options: { effects: 'UNIT' as const }, answer: unitOnly },
])('an unbalanced panel with $name agrees with R', ({ rows: given, options, answer }) => {
  const found = panelRegression(names, given, options);
  found.forEach((coefficient, index) => {
    expect(coefficient.estimate).toBeCloseTo(answer.coef[index] ?? 0, 9);
    expect(coefficient.se).toBeCloseTo(answer.se[index] ?? 0, 9);
    expect(coefficient.n).toBe(75);
    expect(coefficient.warnings.map(({ code }) => code)).toEqual(['FEW_CLUSTERS']);
  });
});

test('two units, two periods: the difference of the differences, by hand', () => {
  // One unit goes from 1 to 4 when x goes from 0 to 1, the other from 2 to 3 with x at 0.
  const row = (unit: string, period: number, outcome: number, x: number) => ({
    unit,
    period,
    outcome,
    covariates: [x],
  });
  const [found] = panelRegression(['x'], [row('a', 0, 1, 0), row('a', 1, 4, 1), row('b', 0, 2, 0), row('b', 1, 3, 0)]);
  // Nothing is left to tell how far chance goes.
  expect(found?.warnings.at(-1)?.code).toBe('TOO_FEW_ROWS');
  const [more] = panelRegression(
    ['x'],
    [
      row('a', 0, 1, 0),
      row('a', 1, 4, 1),
      row('b', 0, 2, 0),
      row('b', 1, 3, 0),
      row('c', 0, 5, 0),
      row('c', 1, 7, 0),
      row('alone', 1, 900, 1),
    ],
  );
  expect(more?.estimate).toBeCloseTo(3 - 1.5, 12);
  expect(more?.n).toBe(6);
});

test('what does not change within units, or repeats another column, is named', () => {
  const given = rows.map((row, index) => ({ ...row, covariates: [data.x[index] ?? 0, data.unit[index] ?? 0] }));
  const [x, fixed] = panelRegression(['x', 'fixed'], given);
  expect(x?.estimate).not.toBeNull();
  expect(fixed?.estimate).toBeNull();
  expect(fixed?.warnings.at(-1)?.code).toBe('COLLINEAR');
  expect(wildClusterBootstrap(['x', 'fixed'], given, 'fixed', { seed: 1 }).warnings.at(-1)?.code).toBe('COLLINEAR');
});

test('the wild bootstrap over all sign patterns agrees with refitting each of them in R', () => {
  wild.null.forEach((effect, index) => {
    const moved = rows.map((row) => ({ ...row, outcome: row.outcome - effect * (row.covariates[0] ?? 0) }));
    const found = wildClusterBootstrap(names, moved, 'x', { seed: 1, weights: 'RADEMACHER' });
    expect(found.pValue).toBeCloseTo(wild.p[index] ?? 0, 12);
    expect(found.estimate).toBeCloseTo((twoWay.coef[0] ?? 0) - effect, 9);
  });
});

test('the interval of the wild bootstrap ends where the test begins to reject', () => {
  const found = wildClusterBootstrap(names, rows, 'x', { seed: 7 });
  expect(found.method).toBe('WILD_CLUSTER_WEBB');
  expect(wildClusterBootstrap(names, rows, 'x', { seed: 7 })).toEqual(found);
  const pAt = (effect: number) => {
    const moved = rows.map((row) => ({ ...row, outcome: row.outcome - effect * (row.covariates[0] ?? 0) }));
    return wildClusterBootstrap(names, moved, 'x', { seed: 7 }).pValue ?? 0;
  };
  const { ciLow, ciHigh } = found;
  if (ciLow === null || ciHigh === null) throw new Error('The interval has no end.');
  expect(pAt(ciLow + 1e-6)).toBeGreaterThanOrEqual(0.05);
  expect(pAt(ciLow - 1e-2)).toBeLessThan(0.05);
  expect(pAt(ciHigh - 1e-6)).toBeGreaterThanOrEqual(0.05);
  expect(pAt(ciHigh + 1e-2)).toBeLessThan(0.05);
});

test.each([
  [() => panelRegression(['x'], []), 'There are no rows. Give at least one.'],
  [
    () =>
      panelRegression(
        names,
        rows.map((row, index) => ({ ...row, cluster: index % 2 })),
      ),
    'Unit 1 lies in two clusters. Give each unit one.',
  ],
  [() => wildClusterBootstrap(names, rows, 'y', { seed: 1 }), 'No covariate is named "y". Name one of x, z.'],
  [() => wildClusterBootstrap(names, rows, 'x', { seed: 0.5 }), 'The seed is 0.5. It must be a whole number.'],
])('input that cannot be used is refused: %#', (run, message) => {
  expect(run).toThrow(message);
});
