import { Matrix } from 'ml-matrix';
import { type EstimateOptions, intervalLevel, unknownEstimate } from '../estimate.js';
import { CompensatedSums, sumOf } from '../numerics/sum.js';
import { independentColumns, inverseSymmetric } from '../numerics/symmetric-matrix.js';
import { clusterWarnings, type Warning, warning } from '../warnings.js';
import { type EventEffects, jointTest, tEstimate } from './event-answer.js';
import { type EventColumns, eventColumns, type GroupDesign, groupDesign } from './event-design.js';
import { type EventWindow, requireGroups, requireWindow, type SeriesGroup } from './outcome-series.js';

export interface EventStudyOptions extends EstimateOptions {
  /** Periods outside it count to its ends. */
  readonly window: EventWindow;
}

/**
 * Course of an outcome around exposure: a level per unit, a level per period (of each stratum), an effect per event
 * time against the period before exposure; errors clustered by unit. For units exposed at one date; with several
 * dates use `groupTimeEffects`, since here effects that differ between dates get mixed up, and the answer says so.
 * Sources: Jacobson, LaLonde & Sullivan 1993, Am. Econ. Rev. 83:685–709; Goodman-Bacon 2021, J. Econom. 225:254–277.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function eventStudy(given: readonly SeriesGroup[], options: EventStudyOptions): EventEffects {
  const { level } = intervalLevel(options);
  const { window, timeBasis = null } = options;
  requireWindow(window);
  requireGroups(given);
  const groups = given.filter(({ sums }) => sums.length > 1);
  const units = sumOf(groups, (group) => group.units);
  const rows = sumOf(groups, (group) => group.units * group.sums.length);
  const columns = eventColumns(groups, window);
  const designs = groups.map((group) => groupDesign(group, columns, window));
  const { bread, kept, slopes } = leastSquares(designs, columns);
  const dates = new Set(groups.flatMap(({ exposedAt }) => (exposedAt === null ? [] : [exposedAt])));
  const exposed = sumOf(groups, (group) => (group.exposedAt === null ? 0 : group.units));
  const warnings: Warning[] = clusterWarnings(Math.min(exposed, units - exposed));
  if (dates.size > 1) warnings.push(warning('STAGGERED', `${dates.size} dates`));
  const answer = { n: units, method: 'EVENT_STUDY' as const, timeBasis, warnings };
  const places = columns.eventTimes.map((_, position) => kept.indexOf(columns.periodCount + position));
  if (units < 2 || rows <= units + kept.length) {
    const unknown = unknownEstimate(units, answer.method, timeBasis, [...warnings, warning('TOO_FEW_ROWS')]);
    const effects = columns.eventTimes.map((eventTime) => ({ eventTime, ...unknown }));
    return { effects, average: unknown, preTrend: jointTest([], Matrix.zeros(0, 0), answer) };
  }
  const correction = (units / (units - 1)) * ((rows - 1) / (rows - kept.length));
  const covariance = bread
    .mmul(clusterMeat(designs, slopes, kept))
    .mmul(bread)
    .mul(correction);
  const combine = (chosen: readonly number[], weight: number) => ({
    estimate: weight * sumOf(chosen, (place) => slopes[kept[place] ?? 0] ?? 0),
    variance: weight * weight * sumOf(chosen, (row) => sumOf(chosen, (column) => covariance.get(row, column))),
  });
  const effects = columns.eventTimes.map((eventTime, position) => {
    const place = places[position] ?? -1;
    const unknown = unknownEstimate(units, answer.method, timeBasis, [
      ...warnings,
      warning('COLLINEAR', `${eventTime}`),
    ]);
    if (place < 0) return { eventTime, ...unknown };
    const { estimate, variance } = combine([place], 1);
    return { eventTime, ...tEstimate(estimate, variance, units - 1, level, answer) };
  });
  const placesWhere = (wanted: (eventTime: number) => boolean): number[] => {
    return places.filter((place, position) => place >= 0 && wanted(columns.eventTimes[position] ?? 0));
  };
  const after = placesWhere((eventTime) => eventTime >= 0);
  const before = placesWhere((eventTime) => eventTime < -1);
  const mean = combine(after, 1 / after.length);
  return {
    effects,
    average:
      after.length === 0
        ? unknownEstimate(units, answer.method, timeBasis, [...warnings, warning('NO_COMPARISON')])
        : tEstimate(mean.estimate, mean.variance, units - 1, level, answer),
    preTrend: jointTest(
      before.map((place) => slopes[kept[place] ?? 0] ?? 0),
      covariance.selection(before, before),
      answer,
    ),
  };
}

interface Fit {
  readonly bread: Matrix;
  /** The columns that can be told apart; `bread` has their order. */
  readonly kept: readonly number[];
  /** One per column, zero where it was left out. */
  readonly slopes: Float64Array;
}

function leastSquares(designs: readonly GroupDesign[], { count }: EventColumns): Fit {
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

/** Sum over units of the squares of what each pulls at the slopes, from the groups' sums and products alone. */
function clusterMeat(designs: readonly GroupDesign[], slopes: Float64Array, kept: readonly number[]): Matrix {
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
  return Matrix.from1DArray(kept.length, kept.length, meat.toArray());
}
