import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effects } from '../reference/reference-data.js';
import { benjaminiHochberg } from './benjamini-hochberg.js';
import { asRiskRatio, eValue, type RatioKind } from './e-value.js';

const ratio = (estimate: number | null, ciLow: number | null = null, ciHigh: number | null = null) => {
  return { estimate, ciLow, ciHigh, n: 100, timeBasis: null, warnings: [] };
};

test('the E-value of a risk ratio of 3.9 is 7.263, as published', () => {
  const found = eValue(ratio(3.9, 1.8, 8.7), 'RISK_RATIO');
  expect(found.estimate).toBeCloseTo(7.263, 3);
  // Its limit 1.8: 1.8 + √(1.8 · 0.8) = 3.
  expect(found).toMatchObject({ ciLow: 3, ciHigh: null, se: null, n: 100 });
});

test('a protective effect counts like its inverse, from its upper limit', () => {
  const found = eValue(ratio(1 / 3.9, 1 / 8.7, 1 / 1.8), 'RISK_RATIO');
  expect(found.estimate).toBeCloseTo(7.263, 3);
  expect(found.ciLow).toBeCloseTo(3, 10);
});

test('an interval that holds 1 needs nothing unmeasured', () => {
  expect(eValue(ratio(1.2, 0.9, 1.6), 'RISK_RATIO').ciLow).toBe(1);
  expect(eValue(ratio(0.9, 0.7, 1.1), 'RISK_RATIO').ciLow).toBe(1);
  expect(eValue(ratio(1, 0.9, 1.1), 'RISK_RATIO').estimate).toBe(1);
  expect(eValue(ratio(null), 'RISK_RATIO').warnings[0]?.code).toBe('NO_DATA');
});

test('ratios of a common outcome are turned into risk ratios first', () => {
  // (1 − 0.5²)/(1 − 0.5^½) for a hazard ratio of 4.
  expect(asRiskRatio(4, 'HAZARD_RATIO_COMMON')).toBeCloseTo(0.75 / (1 - Math.SQRT1_2), 12);
  expect(asRiskRatio(4, 'ODDS_RATIO_COMMON')).toBe(2);
  expect(asRiskRatio(4, 'HAZARD_RATIO_RARE')).toBe(4);
  expect(() => asRiskRatio(0, 'RISK_RATIO')).toThrow('The ratio is 0. It must be finite and above zero.');
});

test('an effect and its inverse have the same E-value, and stronger effects larger ones', () => {
  const kinds: RatioKind[] = ['RISK_RATIO', 'HAZARD_RATIO_COMMON', 'ODDS_RATIO_COMMON'];
  fc.assert(
    fc.property(fc.double({ min: 1, max: 50, noNaN: true }), fc.constantFrom(...kinds), (value, kind) => {
      const found = eValue(ratio(value), kind).estimate ?? 0;
      expect(eValue(ratio(1 / value), kind).estimate).toBeCloseTo(found, 6);
      expect(eValue(ratio(value * 1.5), kind).estimate).toBeGreaterThan(found);
    }),
    { seed: 20261128, numRuns: 200 },
  );
});

test('adjusted p-values agree with R, missing ones stay missing', () => {
  const { p, adjusted } = effects.benjaminiHochberg;
  benjaminiHochberg(p).forEach((found, index) => {
    expect(found).toBeCloseTo(adjusted[index] ?? 0, 12);
  });
  expect(benjaminiHochberg([null, 0.02, null, 0.04])).toEqual([null, 0.04, null, 0.04]);
  expect(benjaminiHochberg([])).toEqual([]);
  expect(() => benjaminiHochberg([2])).toThrow('The p-value at 0 is 2. It must lie between 0 and 1.');
});
