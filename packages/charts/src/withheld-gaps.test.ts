// @vitest-environment node
import { expect, test } from 'vitest';
import type { Point, Series } from './series.js';
import { withheldGaps } from './withheld-gaps.js';

const withheld: Point = { value: null, withheld: true };
const absent: Point = { value: null };
const known: Point = { value: 1 };
const line = (...points: Point[]): Series => ({ key: 'a', label: 'A', points });

test('joins neighbours and leaves values that are merely absent alone', () => {
  expect(withheldGaps([line(withheld, withheld, known, absent, withheld)])).toEqual([
    { first: 0, last: 1 },
    { first: 4, last: 4 },
  ]);
});

test('joins across the series of a chart', () => {
  expect(withheldGaps([line(withheld, known, known), line(known, withheld, known)])).toEqual([{ first: 0, last: 1 }]);
});

test('finds none where nothing is withheld', () => {
  expect(withheldGaps([])).toEqual([]);
  expect(withheldGaps([line(known, absent)])).toEqual([]);
});
