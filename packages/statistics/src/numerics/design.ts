import { requireFinite, requireValid } from '../errors.js';

/** Columns of covariates, each moved to start at zero and scaled to a range of one, row after row. */
export interface Design {
  readonly names: readonly string[];
  readonly values: Float64Array;
  /** What one unit of a scaled column is in the column's own unit; 0 for a constant column. */
  readonly ranges: readonly number[];
  /** The value of each column that became zero. */
  readonly origins: readonly number[];
}

/** @throws StatisticsError when a row has another number of covariates than there are names, or one is not finite */
export function scaleDesign(names: readonly string[], rows: readonly (readonly number[])[]): Design {
  rows.forEach((row, index) => {
    requireValid(
      row.length === names.length,
      `Row ${index} has ${row.length} covariates, but ${names.length} are named. Give one value per name.`,
    );
    row.forEach((value, column) => {
      requireFinite(value, `Covariate "${names[column]}" of row ${index}`);
    });
  });
  const columnOf = (column: number) => rows.map((row) => row[column] ?? 0);
  const origins = names.map((_, column) =>
    columnOf(column).reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
  );
  const tops = names.map((_, column) =>
    columnOf(column).reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  );
  const ranges = tops.map((top, column) => Math.max(0, top - (origins[column] ?? 0)));
  const values = new Float64Array(rows.length * names.length);
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      const range = ranges[column] ?? 0;
      values[index * names.length + column] = range > 0 ? (value - (origins[column] ?? 0)) / range : 0;
    });
  });
  return { names, values, ranges, origins };
}

/** The design with only some of its columns. */
export function keepColumns(design: Design, kept: readonly number[]): Design {
  const count = design.names.length;
  const rows = count === 0 ? 0 : design.values.length / count;
  const values = new Float64Array(rows * kept.length);
  for (let row = 0; row < rows; row += 1) {
    kept.forEach((column, position) => {
      values[row * kept.length + position] = design.values[row * count + column] ?? 0;
    });
  }
  return {
    names: kept.map((column) => design.names[column] ?? ''),
    values,
    ranges: kept.map((column) => design.ranges[column] ?? 0),
    origins: kept.map((column) => design.origins[column] ?? 0),
  };
}
