import { expect, test } from 'vitest';
import { minorUnits, plainNumber } from './number-text.js';

test.each([
  ['0,5', '0.5'],
  ['1.234,56', '1234.56'],
  ['-3', '-3'],
  ['1.5', undefined],
  ['12.34,5', undefined],
  ['1,5,2', undefined],
])('with a decimal comma %s is %s', (text, plain) => {
  expect(plainNumber(text, 'comma')).toBe(plain);
});

test.each([
  ['29.85', 2, 2985],
  ['42.3', 2, 4230],
  ['110', 2, 11_000],
  ['0.070', 2, 7],
  ['-1.5', 2, -150],
  ['1.005', 2, undefined],
  ['1500', 0, 1500],
  ['1,5', 2, undefined],
  ['', 2, undefined],
])('%s with %i decimals is %s minor units', (text, digits, units) => {
  expect(minorUnits(text, digits)).toBe(units);
});
