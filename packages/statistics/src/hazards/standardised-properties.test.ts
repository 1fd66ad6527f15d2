import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HazardCell } from './hazard-cells.js';
import { standardisedRisks } from './standardised-risk.js';

const cell: fc.Arbitrary<HazardCell> = fc.record({
  baseline: fc.constantFrom('a', 'b'),
  events: fc.nat(5),
  exposure: fc.integer({ min: 1, max: 50 }),
  covariates: fc.tuple(fc.nat(1), fc.integer({ min: -2, max: 2 })),
  cluster: fc.nat(4),
});
const stretch = fc.record({
  baseline: fc.constantFrom('a', 'b'),
  length: fc.integer({ min: 1, max: 30 }),
  observed: fc.tuple(fc.nat(1), fc.integer({ min: -2, max: 2 })),
});
const both = ['a', 'b'].map(
  (baseline): HazardCell => ({ baseline, events: 1, exposure: 9, covariates: [0, 0], cluster: 0 }),
);

test('risks lie within 0 to 1, restricted means below the horizon, and the difference has the sign of the effect', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 2, maxLength: 30 }),
      fc.array(stretch, { minLength: 1, maxLength: 5 }),
      (cells, ahead) => {
        const stretches = ahead.map(({ observed, ...rest }) => ({ ...rest, observed, without: [0, observed[1]] }));
        const { risk, restrictedMean, horizon } = standardisedRisks(['x', 'v'], [...both, ...cells], [{ stretches }]);
        const [first, second, gap] = [risk.observed, risk.without, risk.difference];
        if (first.estimate === null || second.estimate === null) {
          expect(first.warnings.length).toBeGreaterThan(0);
          return;
        }
        for (const { estimate, se, ciLow, ciHigh } of [first, second]) {
          expect(estimate).toBeGreaterThanOrEqual(0);
          expect(estimate).toBeLessThanOrEqual(1);
          expect(se).toBeGreaterThanOrEqual(0);
          expect((ciLow ?? 2) <= (estimate ?? 0) && (estimate ?? 0) <= (ciHigh ?? -1)).toBe(true);
        }
        expect(gap.estimate).toBeCloseTo(first.estimate - second.estimate, 9);
        expect(restrictedMean.observed.estimate).toBeLessThanOrEqual(horizon * (1 + 1e-12));
        // More risk is less time without the event.
        if (Math.abs(gap.estimate ?? 0) > 1e-9) {
          expect(Math.sign(restrictedMean.difference.estimate ?? 0)).toBe(-Math.sign(gap.estimate ?? 0));
        }
      },
    ),
    { numRuns: 150, seed: 20261128 },
  );
});
