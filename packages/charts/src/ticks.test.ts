// @vitest-environment node
import { expect, test } from 'vitest';
import { tickPositions } from './ticks.js';

test('labels every place where there is room', () => {
  expect(tickPositions(3, 300, 60)).toEqual([0, 1, 2]);
});

test('labels at equal steps back from the newest place where there is not', () => {
  // 24 places, room for 5 labels: every fifth.
  expect(tickPositions(24, 300, 60)).toEqual([3, 8, 13, 18, 23]);
});

test('labels the newest place even in no room at all, and nothing of nothing', () => {
  expect(tickPositions(12, 10, 60)).toEqual([11]);
  expect(tickPositions(0, 300, 60)).toEqual([]);
});
