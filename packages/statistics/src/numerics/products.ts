import { CompensatedSums } from './sum.js';

/** The sum of the products of two columns, in the order of the rows. */
export function dot(left: Float64Array, right: Float64Array): number {
  const total = new CompensatedSums(1);
  left.forEach((value, row) => {
    total.add(0, value * (right[row] ?? 0));
  });
  return total.get(0);
}

/** Every column times every column, row by row. */
export function crossProducts(columns: readonly Float64Array[]): Float64Array {
  const count = columns.length;
  const products = new Float64Array(count * count);
  columns.forEach((left, row) => {
    for (let column = 0; column <= row; column += 1) {
      const product = dot(left, columns[column] ?? left);
      products[row * count + column] = product;
      products[column * count + row] = product;
    }
  });
  return products;
}

/** Each column times the errors: one row of numbers per observation. */
export function scoresOf(columns: readonly Float64Array[], errors: Float64Array): Float64Array {
  const count = columns.length;
  return Float64Array.from({ length: errors.length * count }, (_, index) => {
    const row = Math.floor(index / count);
    return (errors[row] ?? 0) * (columns[index % count]?.[row] ?? 0);
  });
}
