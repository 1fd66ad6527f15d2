import { expect, test } from 'vitest';
import { cusumChart } from './cusum.js';
import { ewmaChart } from './ewma.js';
import { pChart } from './p-chart.js';
import { processLevel } from './process-level.js';

test('p-chart limits follow the size of each period', () => {
  const { centre, points } = pChart([
    { count: 10, n: 100 },
    { count: 25, n: 100 },
    { count: 5, n: 200 },
    { count: 0, n: 0 },
  ]);
  expect(centre).toBe(0.1);
  // 3·√(0.1·0.9/100) = 0.09, and 3·√(0.09/200) = 0.0636396.
  expect(points[0]?.lower).toBeCloseTo(0.01, 12);
  expect(points[0]?.upper).toBeCloseTo(0.19, 12);
  expect(points[2]?.lower).toBeCloseTo(0.0363604, 7);
  expect(points.map((point) => point.signal)).toEqual([null, 'ABOVE', 'BELOW', null]);
  expect(points[3]).toMatchObject({ share: null, lower: null, upper: null });
  expect(pChart([{ count: 1, n: 10 }], 0.02).points[0]).toMatchObject({ lower: 0, signal: null });
});

test('EWMA by hand, with limits that open and a gap that changes nothing', () => {
  const chart = ewmaChart([12, null, 12], { target: 10, sigma: 1 });
  expect(chart.map((point) => point.average)).toEqual([10.4, 10.4, 10.72].map((value) => expect.closeTo(value, 12)));
  // 2.86·√(0.2/1.8·(1 − 0.64)) = 0.572; then 1 − 0.4096.
  expect(chart[0]?.upper).toBeCloseTo(10.572, 12);
  expect(chart[1]?.upper).toBeCloseTo(10.572, 12);
  expect(chart[2]?.lower).toBeCloseTo(10 - 2.86 * Math.sqrt((0.2 / 1.8) * 0.5904), 12);
  expect(chart.map((point) => point.signal)).toEqual([null, null, null]);
  expect(ewmaChart([13, 13], { target: 10, sigma: 1 })[1]?.signal).toBe('ABOVE');
});

test('CUSUM agrees with the textbook series (Montgomery, table 9.1) and signals a lasting shift', () => {
  const { limit, points } = cusumChart([9.45, 7.99, 9.29, 11.66], { target: 10, sigma: 1 });
  expect(limit).toBe(5);
  expect(points.map((point) => point.low)).toEqual([0.05, 1.56, 1.77, 0].map((value) => expect.closeTo(value, 12)));
  expect(points[3]?.high).toBeCloseTo(1.16, 12);
  const shifted = cusumChart([12, 12, null, 12, 12], { target: 10, sigma: 1 }).points;
  expect(shifted.map((point) => point.high)).toEqual([1.5, 3, 3, 4.5, 6]);
  expect(shifted.map((point) => point.signal)).toEqual([null, null, null, null, 'ABOVE']);
});

test('the spread of a process comes from neighbours', () => {
  // Moves 2, 1, 1: mean 4/3, divided by 2/√π.
  const level = processLevel([10, 12, 11, 10]);
  expect(level.target).toBe(10.75);
  expect(level.sigma).toBeCloseTo(((4 / 3) * Math.sqrt(Math.PI)) / 2, 12);
});

test.each([
  [() => pChart([]), 'There are no periods. Give at least one.'],
  [() => pChart([{ count: 3, n: 2 }]), 'A period counts 3 of 2 observations. Check the two counts.'],
  [() => pChart([{ count: 0, n: 0 }]), 'No period has observations.'],
  [() => processLevel([1]), 'There is one value. A spread needs two or more.'],
  [() => ewmaChart([1], { target: 1, sigma: 0 }), 'The sigma is 0. It must be finite and above zero.'],
])('charts that cannot be drawn are refused: %#', (run, message) => {
  expect(run).toThrow(message);
});
