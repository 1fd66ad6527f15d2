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
  const whole = symmetricMatrix(information, count);
  const kept: number[] = [];
  for (let column = 0; column < count; column += 1) {
    if (!(whole.get(column, column) > ownShare)) continue;
    const candidate = [...kept, column];
    const scales = candidate.map((index) => 1 / Math.sqrt(whole.get(index, index)));
    const scaled = whole.selection(candidate, candidate).mulColumnVector(scales).mulRowVector(scales);
    const cholesky = new CholeskyDecomposition(
      symmetricMatrix(Float64Array.from(scaled.to1DArray()), candidate.length),
    );
    const pivot = cholesky.lowerTriangularMatrix.get(candidate.length - 1, candidate.length - 1);
    if (cholesky.isPositiveDefinite() && pivot * pivot > ownShare) kept.push(column);
  }
  return kept;
}
