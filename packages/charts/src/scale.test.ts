// @vitest-environment node
import { expect, test } from 'vitest';
import { roundScale } from './scale.js';

test('starts at zero and ends at a round number above the values', () => {
  // 0.103 over 4 intervals asks for 0.02575; the next round step is 0.05.
  expect(roundScale([0.07, 0.103], 'zero', 4)).toEqual({ domain: [0, 0.15], ticks: [0, 0.05, 0.1, 0.15] });
  // 1,050,000 over 4 intervals asks for 262,500; the next round step is 500,000.
  expect(roundScale([940_000, 1_050_000], 'zero', 4).ticks).toEqual([0, 500_000, 1_000_000, 1_500_000]);
  expect(roundScale([0.022], 'zero', 5).ticks).toEqual([0, 0.005, 0.01, 0.015, 0.02, 0.025]);
});

test('fits a score between round numbers', () => {
  // 0.588 to 0.671 spans 0.083; over 3 intervals that asks for 0.0277, so steps of 0.05: 0.55 to 0.70.
  expect(roundScale([0.671, 0.588], 'fit', 3).ticks).toEqual([0.55, 0.6, 0.65, 0.7]);
});

test('never has more intervals than there is room for', () => {
  // 0.19 to 0.31 spans 0.12; with steps of 0.1 that crosses two bounds and needs 3 intervals, so the step grows to 0.2.
  expect(roundScale([0.19, 0.31], 'fit', 2).ticks).toEqual([0, 0.2, 0.4]);
});

test('keeps zero in view for values below it', () => {
  expect(roundScale([-3, 4], 'zero', 4).ticks).toEqual([-4, -2, 0, 2, 4]);
});

test('has a scale even for one value, for zeros and for none', () => {
  // A lone 5 spans nothing, so its own size over 2 intervals sets the step: 2.5.
  expect(roundScale([5], 'fit', 2).ticks).toEqual([5, 7.5]);
  // Zeros alone take a span of one: a quarter of it over 4 intervals.
  expect(roundScale([0, 0], 'zero', 4).domain).toEqual([0, 0.25]);
  expect(roundScale([], 'fit', 4).domain[0]).toBe(0);
});
