import { Matrix } from 'ml-matrix';
import { CompensatedSums } from '../numerics/sum.js';
import { independentColumns, inverseSymmetric } from '../numerics/symmetric-matrix.js';
import type { EventColumns, GroupDesign } from './event-design.js';

/** Least squares of all columns at once; the levels of units are gone from them. */
export interface EventFit {
  readonly bread: Matrix;
  /** The columns that can be told apart; `bread` has their order. */
  readonly kept: readonly number[];
  /** One per column, zero where it was left out. */
  readonly slopes: Float64Array;
}

export function fitEventStudy(designs: readonly GroupDesign[], { count }: EventColumns): EventFit {
  const cross = new CompensatedSums(count * count);
  const right = new CompensatedSums(count);
  for (const { group, columns, within } of designs) {
    const own = within.transpose().mmul(within);
    const pull = within.transpose().mmul(Matrix.columnVector([...group.sums]));
    columns.forEach((row, i) => {
      right.add(row, pull.get(i, 0));
      columns.forEach((column, j) => {
        cross.add(row * count + column, group.units * own.get(i, j));
      });
    });
  }
  const information = cross.toArray();
  const kept = independentColumns(information, count);
  const inner = kept.flatMap((row) => kept.map((column) => information[row * count + column] ?? 0));
  const bread = inverseSymmetric(Float64Array.from(inner), kept.length);
  const solved = bread.mmul(Matrix.columnVector(kept.map((column) => right.get(column))));
  const slopes = new Float64Array(count);
  kept.forEach((column, position) => {
    slopes[column] = solved.get(position, 0);
  });
  return { bread, kept, slopes };
}

/**
 * Covariance of the kept columns with errors clustered by unit, before small-sample corrections. What each unit pulls
 * at the slopes is squared and summed from the groups' sums and products alone.
 */
export function clusteredCovariance(designs: readonly GroupDesign[], { bread, kept, slopes }: EventFit): Matrix {
  const place = new Map(kept.map((column, position) => [column, position]));
  const meat = new CompensatedSums(kept.length ** 2);
  for (const { group, columns, plain, within } of designs) {
    const periods = group.sums.length;
    const fitted = plain.mmul(Matrix.columnVector(columns.map((column) => slopes[column] ?? 0)));
    const sums = Matrix.columnVector([...group.sums]);
    const products = Matrix.from1DArray(periods, periods, [...group.products]);
    const crossed = sums.mmul(fitted.transpose());
    const squares = products
      .sub(crossed)
      .sub(crossed.transpose())
      .add(fitted.mmul(fitted.transpose()).mul(group.units));
    const own = within.transpose().mmul(squares).mmul(within);
    columns.forEach((left, i) => {
      const row = place.get(left);
      if (row === undefined) return;
      columns.forEach((right, j) => {
        const column = place.get(right);
        if (column !== undefined) meat.add(row * kept.length + column, own.get(i, j));
      });
    });
  }
  return bread.mmul(Matrix.from1DArray(kept.length, kept.length, meat.toArray())).mmul(bread);
}
