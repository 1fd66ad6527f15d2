import { Matrix } from 'ml-matrix';
import { type Estimate, type EstimateOptions, intervalLevel, tEstimate, unknownEstimate } from '../estimate.js';
import { sumOf } from '../numerics/sum.js';
import { clusterWarnings, type Warning, warning } from '../warnings.js';
import { type EventEffects, jointTest } from './event-answer.js';
import { eventColumns, groupDesign } from './event-design.js';
import { clusteredCovariance, fitEventStudy } from './event-fit.js';
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
  const fit = fitEventStudy(designs, columns);
  const estimated = fit.kept.length;
  const warnings = studyWarnings(groups, units);
  const answer = { n: units, method: 'EVENT_STUDY' as const, timeBasis, warnings };
  if (units < 2 || rows <= units + estimated) {
    const unknown = unknownEstimate(units, answer.method, timeBasis, [...warnings, warning('TOO_FEW_ROWS')]);
    const effects = columns.eventTimes.map((eventTime) => ({ eventTime, ...unknown }));
    return { effects, average: unknown, preTrend: jointTest([], Matrix.zeros(0, 0), answer) };
  }
  const covariance = clusteredCovariance(designs, fit).mul((units / (units - 1)) * ((rows - 1) / (rows - estimated)));
  /** Where each effect stands among the columns that were kept; −1 where it cannot be told. */
  const placeOf = columns.eventTimes.map((_, position) => fit.kept.indexOf(columns.periodCount + position));
  const slopeAt = (place: number): number => fit.slopes[fit.kept[place] ?? 0] ?? 0;
  const meanOf = (places: readonly number[], reason: Warning): Estimate => {
    if (places.length === 0) return unknownEstimate(units, answer.method, timeBasis, [...warnings, reason]);
    const estimate = sumOf(places, slopeAt) / places.length;
    const variance = sumOf(places, (row) => sumOf(places, (column) => covariance.get(row, column)));
    return tEstimate(estimate, variance / places.length ** 2, units - 1, level, answer);
  };
  const placesWhere = (wanted: (eventTime: number) => boolean): number[] => {
    return placeOf.filter((place, position) => place >= 0 && wanted(columns.eventTimes[position] ?? 0));
  };
  const before = placesWhere((eventTime) => eventTime < -1);
  return {
    effects: columns.eventTimes.map((eventTime) => {
      const places = placesWhere((other) => other === eventTime);
      return { eventTime, ...meanOf(places, warning('COLLINEAR', `${eventTime}`)) };
    }),
    average: meanOf(
      placesWhere((eventTime) => eventTime >= 0),
      warning('NO_COMPARISON'),
    ),
    preTrend: jointTest(before.map(slopeAt), covariance.selection(before, before), answer),
  };
}

function studyWarnings(groups: readonly SeriesGroup[], units: number): Warning[] {
  const dates = new Set(groups.flatMap(({ exposedAt }) => (exposedAt === null ? [] : [exposedAt])));
  const exposed = sumOf(groups, (group) => (group.exposedAt === null ? 0 : group.units));
  const few = clusterWarnings(Math.min(exposed, units - exposed));
  return dates.size > 1 ? [...few, warning('STAGGERED', `${dates.size} dates`)] : few;
}
