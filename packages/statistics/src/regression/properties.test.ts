import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responseWeights } from './inverse-probability.js';
import { type BinaryRow, logisticRegression } from './logistic.js';
import { panelRegression } from './panel-regression.js';
import { wildClusterBootstrap } from './wild-cluster-bootstrap.js';

const settings = { numRuns: 100, seed: 20261128 };
const names = ['x', 'y'];
const covariates = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.nat(1));
const panelRow = fc.record({
  unit: fc.nat(5),
  period: fc.nat(4),
  outcome: fc.integer({ min: -9, max: 9 }),
  covariates,
  weight: fc.nat(3),
});
const finiteOrNull = (...values: (number | null | undefined)[]): void => {
  for (const value of values) expect(value === null || Number.isFinite(value)).toBe(true);
};

test('a panel answers finite numbers or says why not; levels of units and periods change nothing', () => {
  fc.assert(
    fc.property(fc.array(panelRow, { minLength: 1, maxLength: 40 }), (rows) => {
      const moved = rows.map((row) => ({ ...row, outcome: row.outcome + 10 * row.unit - 7 * row.period ** 2 }));
      const after = panelRegression(names, moved);
      panelRegression(names, rows).forEach((found, index) => {
        finiteOrNull(found.estimate, found.se, found.ciLow, found.ciHigh, found.pValue);
        if (found.estimate === null) expect(found.warnings.length).toBeGreaterThan(0);
        expect(after[index]?.estimate ?? 0).toBeCloseTo(found.estimate ?? 0, 7);
        expect(after[index]?.se ?? 0).toBeCloseTo(found.se ?? 0, 7);
      });
    }),
    settings,
  );
});

test('the wild bootstrap answers a p-value between 0 and 1 and holds its own estimate', () => {
  fc.assert(
    fc.property(
      fc.array(panelRow, { minLength: 6, maxLength: 40 }),
      fc.constantFrom('WEBB', 'RADEMACHER'),
      (rows, weights) => {
        const found = wildClusterBootstrap(names, rows, 'x', { seed: 3, replicates: 39, weights });
        finiteOrNull(found.estimate, found.se, found.ciLow, found.ciHigh);
        if (found.pValue === null) return;
        expect(found.pValue).toBeGreaterThanOrEqual(0);
        expect(found.pValue).toBeLessThanOrEqual(1);
        expect(found.ciLow ?? -Infinity).toBeLessThanOrEqual(found.estimate ?? Number.NaN);
        expect(found.ciHigh ?? Infinity).toBeGreaterThanOrEqual(found.estimate ?? Number.NaN);
      },
    ),
    settings,
  );
});

const binaryRow: fc.Arbitrary<BinaryRow> = fc
  .record({ covariates, trials: fc.integer({ min: 1, max: 6 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ share, trials, ...row }) => ({ ...row, trials, successes: Math.round(share * trials) }));

test('a logistic fit is finite or says why not; failures are successes turned round; weights reach all asked', () => {
  fc.assert(
    fc.property(fc.array(binaryRow, { minLength: 1, maxLength: 30 }), (rows) => {
      const fit = logisticRegression(names, rows);
      const turned = logisticRegression(
        names,
        rows.map((row) => ({ ...row, successes: (row.trials ?? 1) - row.successes })),
      );
      fit.coefficients.forEach((found, index) => {
        finiteOrNull(found.estimate, found.se, found.ciLow, found.ciHigh);
        if (found.estimate === null) expect(found.warnings.length).toBeGreaterThan(0);
        expect(turned.coefficients[index]?.estimate ?? 0).toBeCloseTo(-(found.estimate ?? 0), 6);
      });
      const { weights } = responseWeights(names, rows);
      const total = rows.reduce((sum, row, index) => sum + row.successes * (weights[index] ?? 0), 0);
      expect(total).toBeCloseTo(fit.successes > 0 ? fit.n : 0, 6);
    }),
    settings,
  );
});
