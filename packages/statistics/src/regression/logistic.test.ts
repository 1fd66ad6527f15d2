import { expect, test } from 'vitest';
import { effects } from '../reference/reference-data.js';
import { type BinaryRow, logisticRegression } from './logistic.js';

const { data, coef, se, clusteredSe, logLikelihood, logOdds } = effects.logistic;
const rows: BinaryRow[] = data.y.map((successes, index) => ({
  covariates: [data.tenure[index] ?? 0, data.value[index] ?? 0],
  successes,
}));
const names = ['tenure', 'value'];

test('logistic regression agrees with R', () => {
  const fit = logisticRegression(names, rows);
  expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 9);
  fit.coefficients.forEach((found, index) => {
    expect(found.estimate).toBeCloseTo(coef[index] ?? 0, 9);
    expect(found.se).toBeCloseTo(se[index] ?? 0, 9);
    expect(found.oddsRatio?.estimate).toBeCloseTo(Math.exp(coef[index] ?? 0), 9);
  });
  logOdds.forEach((expected, row) => {
    expect(fit.logOdds?.[row]).toBeCloseTo(expected, 8);
  });
  expect(fit).toMatchObject({ n: 120, warnings: [] });
});

test('errors clustered by customer agree with R', () => {
  const clustered = rows.map((row, index) => ({ ...row, cluster: data.cluster[index] ?? 0 }));
  const fit = logisticRegression(names, clustered);
  fit.coefficients.forEach((found, index) => {
    expect(found.se).toBeCloseTo(clusteredSe[index] ?? 0, 9);
    expect(found.modelSe).toBeCloseTo(se[index] ?? 0, 9);
    expect(found.method).toBe('LOGISTIC_ROBUST');
  });
});

test('cells say the same as the rows behind them: two groups, by hand', () => {
  // Odds 30/70 against 10/90.
  const fit = logisticRegression(
    ['exposed'],
    [
      { covariates: [1], successes: 30, trials: 100 },
      { covariates: [0], successes: 10, trials: 100 },
    ],
  );
  const [exposed] = fit.coefficients;
  expect(exposed?.oddsRatio?.estimate).toBeCloseTo((30 * 90) / (70 * 10), 9);
  expect(exposed?.se).toBeCloseTo(Math.sqrt(1 / 30 + 1 / 70 + 1 / 10 + 1 / 90), 9);
  expect(fit.logOdds?.[1]).toBeCloseTo(Math.log(1 / 9), 9);
});

test('separation, repeated columns and a constant outcome are named', () => {
  const row = (x: number, y: number, successes: number) => ({ covariates: [x, y, x], successes });
  const separated = logisticRegression(
    ['x', 'y', 'again'],
    [row(0, 0, 0), row(0, 1, 0), row(0, 0, 0), row(1, 1, 1), row(1, 0, 1), row(1, 1, 1)],
  );
  expect(separated.coefficients[0]).toMatchObject({ estimate: null, oddsRatio: null });
  expect(separated.coefficients[0]?.warnings.at(-1)?.code).toBe('SEPARATION');
  expect(separated.coefficients[2]?.warnings.at(-1)?.code).toBe('COLLINEAR');
  const constant = logisticRegression(['x', 'y', 'again'], [row(0, 0, 1), row(1, 0, 1)]);
  expect(constant).toMatchObject({ logOdds: null, logLikelihood: null });
  expect(constant.coefficients[0]?.warnings[0]?.code).toBe('CONSTANT_OUTCOME');
});

test.each([
  [() => logisticRegression(['x'], []), 'There are no rows. Give at least one.'],
  [
    () => logisticRegression(['x'], [{ covariates: [1], successes: 2 }]),
    'Row 0 has 2 successes in 1 trials. There cannot be more successes than trials.',
  ],
  [
    () =>
      logisticRegression(
        ['x'],
        [
          { covariates: [1], successes: 1, cluster: 1 },
          { covariates: [0], successes: 0 },
        ],
      ),
    'Some rows have a cluster and some have none. Name one for every row.',
  ],
])('input that cannot be used is refused: %#', (run, message) => {
  expect(run).toThrow(message);
});
