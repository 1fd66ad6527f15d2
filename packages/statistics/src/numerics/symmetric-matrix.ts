import { CholeskyDecomposition, Matrix } from 'ml-matrix';

/** The share of a column's information that those before it must leave unexplained. */
const ownShare = 1e-9;

/** A symmetric matrix given row by row; halves that rounding made differ are averaged. */
function symmetricMatrix(values: Float64Array, count: number): Matrix {
  const matrix = Matrix.from1DArray(count, count, values);
  return matrix.add(matrix.transpose()).div(2);
}

/** The solution of a symmetric positive definite system; null when the matrix is not one. */
export function solveSymmetric(values: Float64Array, right: Float64Array): Float64Array | null {
  const cholesky = new CholeskyDecomposition(symmetricMatrix(values, right.length));
  if (!cholesky.isPositiveDefinite()) return null;
  return Float64Array.from(cholesky.solve(Matrix.columnVector(right)).to1DArray());
}

/** The inverse of a symmetric positive definite matrix. */
export function inverseSymmetric(values: Float64Array, count: number): Matrix {
  return new CholeskyDecomposition(symmetricMatrix(values, count)).solve(Matrix.eye(count, count));
}

/** The columns that each add information to those before them, judged on an information matrix. */
export function independentColumns(information: Float64Array, count: number): number[] {
  const kept: number[] = [];
  /** Rows of the triangular root over the kept columns so far. */
  const root: Float64Array[] = [];
  for (let column = 0; column < count; column += 1) {
    const own = information[column * count + column] ?? 0;
    if (!(own > ownShare)) continue;
    const row = new Float64Array(kept.length + 1);
    let left = own;
    kept.forEach((other, position) => {
      const above = root[position];
      let value = information[column * count + other] ?? 0;
      for (let index = 0; index < position; index += 1) value -= (row[index] ?? 0) * (above?.[index] ?? 0);
      row[position] = value / (above?.[position] ?? 1);
      left -= (row[position] ?? 0) ** 2;
    });
    if (!(left > ownShare * own)) continue;
    row[kept.length] = Math.sqrt(left);
    root.push(row);
    kept.push(column);
  }
  return kept;
}
