import { expect, test } from 'vitest';
import { independentColumns, inverseSymmetric, solveSymmetric } from './symmetric-matrix.js';

test('solves and inverts a 2 × 2 matrix as by hand', () => {
  const matrix = Float64Array.of(4, 2, 2, 3);
  expect([...(solveSymmetric(matrix, Float64Array.of(8, 8)) ?? [])]).toEqual(
    [1, 2].map((value) => expect.closeTo(value, 12)),
  );
  expect(inverseSymmetric(matrix, 2).to1DArray()).toEqual(
    [3 / 8, -1 / 4, -1 / 4, 1 / 2].map((value) => expect.closeTo(value, 12)),
  );
  expect(solveSymmetric(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toBeNull();
});

test('a column without information, or one explained by those before it, is dropped', () => {
  // Third = first + second; fourth has none.
  const information = [
    [2, 1, 3, 0],
    [1, 5, 6, 0],
    [3, 6, 9, 0],
    [0, 0, 0, 0],
  ];
  expect(independentColumns(Float64Array.from(information.flat()), 4)).toEqual([0, 1]);
  expect(independentColumns(Float64Array.of(1e-4, 0, 0, 1e6), 2)).toEqual([0, 1]);
});
