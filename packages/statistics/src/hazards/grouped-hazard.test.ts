import { expect, test } from 'vitest';
import { gehan, lung, lungEvents, rossi } from '../reference/reference-data.js';
import { coxRegression } from './cox.js';
import { groupedHazard } from './grouped-hazard.js';
import { hazardCells, type StratifiedRow } from './hazard-cells.js';

const lungRows: StratifiedRow[] = lung.time.map((stop, index) => ({
  stop,
  event: lungEvents[index] === 1,
  covariates: [lung.age[index] ?? 0, lung.sex[index] ?? 0],
}));
const rossiRows: StratifiedRow[] = rossi.week.map((stop, index) => ({
  stop,
  event: rossi.arrest[index] === 1,
  covariates: [rossi.fin[index] ?? 0, rossi.age[index] ?? 0, rossi.prio[index] ?? 0],
}));
const gehanRows: StratifiedRow[] = gehan.time.map((stop, index) => ({
  stop,
  event: gehan.cens[index] === 1,
  covariates: [gehan.treat[index] === 'control' ? 1 : 0],
}));
const everyTime = (rows: readonly StratifiedRow[]): number[] =>
  [...new Set(rows.flatMap((row) => [row.start ?? 0, row.stop]))].filter((time) => time > 0).sort((a, b) => a - b);

test('two groups in one piece give the ratio of their rates, by hand', () => {
  const fit = groupedHazard(
    ['exposed'],
    [
      { baseline: 'all', events: 10, exposure: 100, covariates: [1] },
      { baseline: 'all', events: 5, exposure: 100, covariates: [0] },
    ],
  );
  const [exposed] = fit.coefficients;
  expect(exposed?.estimate).toBeCloseTo(Math.log(2), 10);
  expect(exposed?.se).toBeCloseTo(Math.sqrt(1 / 10 + 1 / 5), 10);
  expect(exposed?.n).toBe(15);
  const [all] = fit.baselines;
  expect(all?.estimate).toBeCloseTo(0.05, 12);
  expect(all?.se).toBeCloseTo(0.05 * Math.sqrt(1 / 5), 10);
});

test('baselines are hazards at covariates of zero, also when no cell is there', () => {
  const fit = groupedHazard(
    ['age'],
    [
      { baseline: 'a', events: 8, exposure: 100, covariates: [40] },
      { baseline: 'a', events: 16, exposure: 100, covariates: [50] },
    ],
  );
  // Doubling in ten years: four halvings from 0.08 at forty.
  expect(fit.baselines[0]?.estimate).toBeCloseTo(0.08 / 16, 10);
});

test('strata keep their own baselines while sharing the effect', () => {
  const cells = [
    { baseline: 'web', events: 20, exposure: 100, covariates: [1] },
    { baseline: 'web', events: 10, exposure: 100, covariates: [0] },
    { baseline: 'shop', events: 4, exposure: 400, covariates: [1] },
    { baseline: 'shop', events: 1, exposure: 200, covariates: [0] },
    { baseline: 'phone', events: 0, exposure: 50, covariates: [0] },
  ];
  const fit = groupedHazard(['exposed'], cells);
  expect(fit.coefficients[0]?.estimate).toBeCloseTo(Math.log(2), 8);
  expect(fit.baselines.map((found) => found.baseline)).toEqual(['web', 'shop', 'phone']);
  expect(fit.baselines[1]?.estimate).toBeCloseTo(0.005, 10);
  // No event in 50: exact upper limit −ln(0.025)/50.
  expect(fit.baselines[2]).toMatchObject({ estimate: 0, ciLow: 0, n: 0 });
  expect(fit.baselines[2]?.ciHigh).toBeCloseTo(-Math.log(0.025) / 50, 10);
});

test.each([
  { name: 'lung', names: ['age', 'sex'], rows: lungRows },
  { name: 'rossi', names: ['fin', 'age', 'prio'], rows: rossiRows },
  { name: 'gehan', names: ['control'], rows: gehanRows },
])('cut at every time, grouped hazards of $name equal Breslow Cox', ({ names, rows }) => {
  const exact = coxRegression(names, rows, { ties: 'BRESLOW' });
  const grouped = groupedHazard(names, hazardCells(rows, everyTime(rows)));
  exact.coefficients.forEach((coefficient, index) => {
    expect(Math.abs((grouped.coefficients[index]?.estimate ?? 0) - (coefficient.estimate ?? 1))).toBeLessThan(1e-6);
    expect(Math.abs((grouped.coefficients[index]?.se ?? 0) - (coefficient.se ?? 1))).toBeLessThan(1e-6);
  });
});

test('the same holds with late entries and weights', () => {
  const rows = lungRows.map((row, index) => {
    return { ...row, start: index % 4 === 0 ? Math.floor(row.stop / 3) : 0, weight: 1 + (index % 2) };
  });
  const exact = coxRegression(['age', 'sex'], rows, { ties: 'BRESLOW' });
  const grouped = groupedHazard(['age', 'sex'], hazardCells(rows, everyTime(rows)));
  expect(grouped.coefficients[0]?.estimate).toBeCloseTo(exact.coefficients[0]?.estimate ?? 0, 7);
  expect(grouped.coefficients[1]?.se).toBeCloseTo(exact.coefficients[1]?.se ?? 0, 7);
});

test('pieces of thirty days move no coefficient by more than a tenth of its standard error', () => {
  const cuts = Array.from({ length: 34 }, (_, index) => 30 * (index + 1));
  const exact = coxRegression(['age', 'sex'], lungRows);
  const grouped = groupedHazard(['age', 'sex'], hazardCells(lungRows, cuts));
  exact.coefficients.forEach((coefficient, index) => {
    const moved = Math.abs((grouped.coefficients[index]?.estimate ?? 0) - (coefficient.estimate ?? 0));
    expect(moved / (coefficient.se ?? 0)).toBeLessThan(0.1);
  });
});

test('pieces of four weeks do the same for recidivism', () => {
  const cuts = Array.from({ length: 12 }, (_, index) => 4 * (index + 1));
  const exact = coxRegression(['fin', 'age', 'prio'], rossiRows);
  const grouped = groupedHazard(['fin', 'age', 'prio'], hazardCells(rossiRows, cuts));
  exact.coefficients.forEach((coefficient, index) => {
    const moved = Math.abs((grouped.coefficients[index]?.estimate ?? 0) - (coefficient.estimate ?? 0));
    expect(moved / (coefficient.se ?? 0)).toBeLessThan(0.1);
  });
});

test('cells add up the time at risk and put an event at a cut into the piece that ends there', () => {
  const cells = hazardCells(
    [
      { start: 5, stop: 30, event: true, covariates: [0] },
      { stop: 45, event: false, covariates: [0], stratum: '', weight: 2 },
    ],
    [30, 60],
  );
  expect(cells).toEqual([
    { baseline: '(0, 30]', covariates: [0], events: 1, exposure: 25 + 2 * 30 },
    { baseline: '(30, 60]', covariates: [0], events: 0, exposure: 2 * 15 },
  ]);
});

test('separation, no events and collinear columns are named', () => {
  const cell = (events: number, x: number, y = 0) => ({ baseline: 'all', events, exposure: 10, covariates: [x, y] });
  const separated = groupedHazard(['x', 'y'], [cell(4, 1, 1), cell(0, 0, 0), cell(3, 1, 0)]);
  expect(separated.coefficients[0]?.estimate).toBeNull();
  expect(separated.coefficients[0]?.warnings.at(-1)?.code).toBe('SEPARATION');
  expect(separated.coefficients[1]?.estimate).toBeCloseTo(Math.log(4 / 3), 5);
  expect(separated.baselines).toEqual([]);
  const nothing = groupedHazard(['x', 'y'], [cell(0, 1), cell(0, 0)]);
  expect(nothing.coefficients[0]?.warnings.map((warning) => warning.code)).toEqual(['NO_EVENTS']);
  const constant = groupedHazard(['x', 'y'], [cell(2, 1), cell(1, 0)]);
  expect(constant.coefficients[1]?.warnings.at(-1)?.code).toBe('COLLINEAR');
});

test.each([
  [() => groupedHazard(['x'], []), 'There are no cells. Give at least one.'],
  [
    () => groupedHazard(['x'], [{ baseline: 'all', events: 1, exposure: 0, covariates: [1] }]),
    'Cell 0 has 1 events but no exposure. Count the day of the event as a day at risk.',
  ],
  [() => hazardCells([{ stop: 0, event: true, covariates: [] }], [1]), 'Row 0 lasts from 0 to 0: no time at risk.'],
  [() => hazardCells(lungRows, [30, 30]), 'The cuts are not rising from above zero.'],
])('input that cannot be used is refused: %#', (run, message) => {
  expect(run).toThrow(message);
});
