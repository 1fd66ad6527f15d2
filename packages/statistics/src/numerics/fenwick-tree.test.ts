import { expect, test } from 'vitest';
import { FenwickTree } from './fenwick-tree.js';

test('sums the entries before a position, as entries change', () => {
  const tree = new FenwickTree(5);
  [3, 1, 4, 1, 5].forEach((amount, position) => {
    tree.add(position, amount);
  });
  expect([0, 1, 2, 3, 4, 5].map((position) => tree.before(position))).toEqual([0, 3, 4, 8, 9, 14]);
  tree.add(2, -4);
  expect(tree.before(3)).toBe(4);
});
