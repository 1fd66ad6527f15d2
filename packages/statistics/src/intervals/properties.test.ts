import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Estimate } from '../estimate.js';
import { differenceOfProportions } from './difference-of-proportions.js';
import { netPromoterScore } from './nps.js';
import { rate } from './rate.js';
import { ratioOfRates } from './ratio-of-rates.js';
import { wilson } from './wilson.js';

const share = fc.integer({ min: 1, max: 500 }).chain((n) => fc.record({ n: fc.constant(n), successes: fc.nat(n) }));
const settings = { numRuns: 300, seed: 20261123 };

function expectInside({ estimate, ciLow, ciHigh }: Estimate, low: number, high: number): void {
  expect(ciLow).toBeGreaterThanOrEqual(low);
  expect(ciLow).toBeLessThanOrEqual((estimate ?? 0) + 1e-12);
  expect(ciHigh).toBeGreaterThanOrEqual((estimate ?? 0) - 1e-12);
  expect(ciHigh).toBeLessThanOrEqual(high);
}

test('shares, their differences and scores keep their intervals inside their range', () => {
  fc.assert(
    fc.property(share, share, (a, b) => {
      expectInside(wilson(a.successes, a.n), 0, 1);
      expectInside(differenceOfProportions(a, b), -1, 1);
      const [forward, back] = [differenceOfProportions(a, b), differenceOfProportions(b, a)];
      expect(forward.ciLow).toBeCloseTo(-(back.ciHigh ?? 0), 12);
      const passives = a.n - a.successes;
      expectInside(netPromoterScore({ promoters: a.successes, passives, detractors: b.successes }), -100, 100);
    }),
    settings,
  );
});

test('rates and their ratios contain their estimates, and a ratio turned round is its inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (a, b) => {
      expectInside(rate(a, b), 0, Number.POSITIVE_INFINITY);
      const [forward, back] = [
        ratioOfRates({ events: a, exposure: 3 }, { events: b, exposure: 7 }),
        ratioOfRates({ events: b, exposure: 7 }, { events: a, exposure: 3 }),
      ];
      expectInside(forward, 0, Number.POSITIVE_INFINITY);
      expect((forward.ciLow ?? 0) * (back.ciHigh ?? 0)).toBeCloseTo(1, 8);
    }),
    settings,
  );
});
