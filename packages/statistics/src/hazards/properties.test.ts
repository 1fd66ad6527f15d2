import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coxRegression } from './cox.js';
import type { CoxRow } from './cox-data.js';
import { groupedHazard } from './grouped-hazard.js';
import { hazardCells } from './hazard-cells.js';

const row: fc.Arbitrary<CoxRow> = fc
  .record({
    start: fc.nat(6),
    length: fc.integer({ min: 1, max: 8 }),
    event: fc.boolean(),
    x: fc.integer({ min: -3, max: 3 }),
    y: fc.nat(1),
  })
  .map(({ start, length, event, x, y }) => ({ start, stop: start + length, event, covariates: [x, y] }));
const rows = fc.array(row, { minLength: 2, maxLength: 40 });
const settings = { numRuns: 120, seed: 20261123 };

test('a Cox fit answers a finite number or says why not, in any order of rows', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('EFRON', 'BRESLOW'), (input, ties) => {
      const fit = coxRegression(['x', 'y'], input, { ties });
      const turned = coxRegression(['x', 'y'], input.toReversed(), { ties });
      fit.coefficients.forEach((found, index) => {
        if (found.estimate === null) expect(found.warnings.length).toBeGreaterThan(0);
        else {
          expect(Math.abs(found.estimate)).toBeLessThan(20);
          expect(found.se).toBeGreaterThan(0);
          expect(found.ciLow).toBeLessThanOrEqual(found.estimate);
          expect(found.ciHigh).toBeGreaterThanOrEqual(found.estimate);
        }
        expect(turned.coefficients[index]?.estimate === null).toBe(found.estimate === null);
        expect(turned.coefficients[index]?.estimate ?? 0).toBeCloseTo(found.estimate ?? 0, 6);
      });
      if (fit.concordance?.estimate) {
        expect(fit.concordance.estimate).toBeGreaterThanOrEqual(0);
        expect(fit.concordance.estimate).toBeLessThanOrEqual(1);
      }
    }),
    settings,
  );
});

test('cut at every time, grouped hazards equal Breslow Cox, missing estimates included', () => {
  fc.assert(
    fc.property(rows, (input) => {
      const cuts = Array.from({ length: 14 }, (_, index) => index + 1);
      const exact = coxRegression(['x', 'y'], input, { ties: 'BRESLOW' });
      const grouped = groupedHazard(['x', 'y'], hazardCells(input, cuts));
      exact.coefficients.forEach(({ estimate }, index) => {
        expect(grouped.coefficients[index]?.estimate === null).toBe(estimate === null);
        expect(grouped.coefficients[index]?.estimate ?? 0).toBeCloseTo(estimate ?? 0, 6);
      });
    }),
    settings,
  );
});

test('concordance and its error count pairs as a plain double loop does', () => {
  fc.assert(
    fc.property(rows, (input) => {
      const single = input.map((item) => ({ ...item, covariates: [item.covariates[0] ?? 0] }));
      const fit = coxRegression(['x'], single);
      const beta = fit.coefficients[0]?.estimate;
      if (!fit.concordance?.estimate || !beta) return;
      const agreeing = single.map(() => 0);
      const all = single.map(() => 0);
      single.forEach((earlier, i) => {
        single.forEach((later, j) => {
          const atRisk = (later.start === 0 || (later.start ?? 0) < earlier.stop) && later.stop >= earlier.stop;
          if (i === j || !earlier.event || !atRisk || (later.event && later.stop === earlier.stop)) return;
          const lead = Math.sign(beta) * ((earlier.covariates[0] ?? 0) - (later.covariates[0] ?? 0));
          for (const member of [i, j]) {
            agreeing[member] = (agreeing[member] ?? 0) + (1 + Math.sign(lead)) / 2;
            all[member] = (all[member] ?? 0) + 1;
          }
        });
      });
      // Every pair was counted for both of its members.
      const total = all.reduce((sum, count) => sum + count, 0) / 2;
      const share = agreeing.reduce((sum, count) => sum + count, 0) / 2 / total;
      expect(fit.concordance.estimate).toBeCloseTo(share, 10);
      const pulls = agreeing.map((count, index) => (count - share * (all[index] ?? 0)) / total);
      expect(fit.concordance.se).toBeCloseTo(Math.hypot(...pulls), 10);
    }),
    settings,
  );
});
