import { requireNonNegative, requireSome, requireValid } from '../errors.js';
import { type Design, scaleDesign } from '../numerics/design.js';
import { clusterLevels } from '../numerics/levels.js';

/** One stretch of one subject's time, over which its covariates stay the same. */
export interface CoxRow {
  /** The stretch begins after this time; from the origin when absent or zero. */
  readonly start?: number;
  /** The stretch ends at this time, which belongs to it. */
  readonly stop: number;
  /** True when the event happened at `stop`. */
  readonly event: boolean;
  readonly covariates: readonly number[];
  /** How many subjects the row stands for; 1 unless told. */
  readonly weight?: number;
  /** Rows of one cluster, such as one customer, are not independent. Given for all rows or for none. */
  readonly cluster?: string | number;
}

/** Rows as columns, in the order in which they were given. */
export interface CoxData {
  readonly design: Design;
  /** Before every event time for those observed from the origin. */
  readonly start: Float64Array;
  readonly stop: Float64Array;
  readonly event: Uint8Array;
  readonly weight: Float64Array;
  /** Which cluster each row belongs to, from 0; each row its own when none are named. */
  readonly cluster: Int32Array;
  readonly clusterCount: number;
  readonly clustered: boolean;
  /** Row indices by falling `stop` and by falling `start`: how risk sets gain and lose rows, going back in time. */
  readonly byStop: readonly number[];
  readonly byStart: readonly number[];
}

/** @throws StatisticsError EMPTY_INPUT, INVALID_INPUT */
export function coxData(names: readonly string[], given: readonly CoxRow[]): CoxData {
  requireSome(names, 'covariates');
  requireSome(given, 'rows');
  given.forEach(requireRow);
  const rows = given.filter((row) => row.weight !== 0);
  requireSome(rows, 'rows with a weight above zero');
  const named = clusterLevels(rows.map((row) => row.cluster));
  const clusters = named ?? { of: Int32Array.from(rows, (_, index) => index), count: rows.length };
  const start = Float64Array.from(rows, (row) => (row.start && row.start > 0 ? row.start : Number.NEGATIVE_INFINITY));
  const stop = Float64Array.from(rows, (row) => row.stop);
  return {
    design: scaleDesign(
      names,
      rows.map((row) => row.covariates),
    ),
    start,
    stop,
    event: Uint8Array.from(rows, (row) => (row.event ? 1 : 0)),
    weight: Float64Array.from(rows, (row) => row.weight ?? 1),
    cluster: clusters.of,
    clusterCount: clusters.count,
    clustered: named !== null,
    byStop: falling(stop),
    byStart: falling(start),
  };
}

function requireRow(row: CoxRow, index: number): void {
  const { start = 0, stop, weight = 1 } = row;
  requireNonNegative(stop, `The stop of row ${index}`);
  requireNonNegative(start, `The start of row ${index}`);
  requireNonNegative(weight, `The weight of row ${index}`);
  requireValid(
    start < stop || start === 0,
    `Row ${index} starts at ${start} and stops at ${stop}. A stretch must stop after it starts.`,
  );
}

function falling(times: Float64Array): number[] {
  const order = Array.from(times, (_, index) => index);
  return order.sort((a, b) => ((times[a] ?? 0) === (times[b] ?? 0) ? a - b : (times[b] ?? 0) - (times[a] ?? 0)));
}
