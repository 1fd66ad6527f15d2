// @vitest-environment node
import { expect, test } from 'vitest';
import { captionRows } from './caption-rows.js';

// A name of 10 letters takes 28 + 70 = 98 pixels, two beside each other 98 + 16 + 98 = 212.
const ten = 'abcdefghij';

test('names stand beside each other as long as there is room', () => {
  expect(captionRows([], 300)).toBe(1);
  expect(captionRows([ten], 300)).toBe(1);
  expect(captionRows([ten, ten], 212)).toBe(1);
  expect(captionRows([ten, ten], 211)).toBe(2);
  expect(captionRows([ten, ten, ten], 212)).toBe(2);
  expect(captionRows([ten, ten, ten], 100)).toBe(3);
});

test('a name longer than its row breaks', () => {
  // 28 + 40 × 7 = 308.
  expect(captionRows(['a'.repeat(40)], 308)).toBe(1);
  expect(captionRows(['a'.repeat(40)], 300)).toBe(2);
  expect(captionRows(['a'.repeat(40), ten], 300)).toBe(3);
});
