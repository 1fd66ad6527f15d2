import { sumOf, wildClusterBootstrap } from '@catena/statistics';
import { type DayWindow, type EffectAnswer, unsupported } from '../answers/effect-answer.js';
import { fewestExposed } from './access-failure.js';
import { grouped } from './grouped.js';
import { type LaggedRow, lagSearch } from './lag-search.js';

/** One region in one week. */
export interface RegionWeek {
  readonly region: string;
  /** Monday of the week. */
  readonly week: number;
  /** Prospects who asked. */
  readonly prospects: number;
  /** People whom bad talk on record reached; a reader of a public post counts 0.12 of a person. */
  readonly badReach: number;
  /** Mean number of customers of the region in the data. */
  readonly customers: number;
}

const weeksBefore = 13;
/** Ten people more for every thousand customers, in one of the 13 weeks. */
const more = 0.01 / weeksBefore;

/** How many times as many prospects ask in the 13 weeks after more bad talk in their region. */
export function talkProspects(weeks: readonly RegionWeek[], window: DayWindow, seed: number): EffectAnswer {
  const regions = [...grouped(weeks, ({ region }) => region).values()];
  const rows = regions.flatMap(panelOfRegion);
  const prospects = sumOf(weeks, (week) => week.prospects);
  const talked = weeks.filter(({ badReach }) => badReach > 0).length;
  if (regions.length < 5 || rows.length === 0 || talked < fewestExposed) return unsupported(window, ['FEW_EXPOSED']);
  const slope = wildClusterBootstrap(['talk', 'older'], rows, 'talk', { seed, replicates: 499 });
  const { estimate, se, ciLow, ciHigh } = slope;
  if (estimate === null || ciLow === null || ciHigh === null) return unsupported(window);
  const ratio = (value: number): number => Math.max(0, 1 + value);
  return {
    provenance: 'ESTIMATED',
    adjusted: { ...slope, estimate: ratio(estimate), se, ciLow: ratio(ciLow), ciHigh: ratio(ciHigh) },
    naive: null,
    exposed: null,
    reference: prospects / weeks.length,
    standardised: Math.log(Math.max(1e-9, ratio(estimate))),
    lagDays: lagSearch(regions.flatMap(laggedOfRegion), lags) ?? { from: 7, until: 7 * weeksBefore },
    window,
    warnings: ['RESPONSE_BIAS'],
  };
}

/**
 * Prospects of each week over the usual of the region, by the bad talk of the 13 weeks before it, and of the 13 before
 * these: with a level for each region, loud months now are quiet months before, and old talk still works.
 */
function panelOfRegion(weeks: readonly RegionWeek[]) {
  const inOrder = weeks.toSorted((one, other) => one.week - other.week);
  const usual = sumOf(inOrder, ({ prospects }) => prospects) / inOrder.length;
  return inOrder.slice(2 * weeksBefore).flatMap(({ region, week, prospects, customers }, index) => {
    if (usual === 0 || customers === 0) return [];
    const covariates = [index + weeksBefore, index].map((first) => {
      const some = inOrder.slice(first, first + weeksBefore);
      return sumOf(some, ({ badReach }) => badReach) / weeksBefore / customers / more;
    });
    return [{ unit: region, period: week, outcome: prospects / usual, covariates, weight: usual }];
  });
}

/** Weeks after talk in which prospects are looked at, to see when it works. */
const lags = [
  { from: 1, until: 4 },
  { from: 5, until: 8 },
  { from: 9, until: 13 },
  { from: 14, until: 26 },
];
const longestLag = 26;

/** The same with the talk of each window of weeks apart. */
function laggedOfRegion(weeks: readonly RegionWeek[]): LaggedRow[] {
  const inOrder = weeks.toSorted((one, other) => one.week - other.week);
  const usual = sumOf(inOrder, ({ prospects }) => prospects) / inOrder.length;
  return inOrder.slice(longestLag).flatMap(({ region, week, prospects, customers }, index) => {
    if (usual === 0 || customers === 0) return [];
    const now = index + longestLag;
    const covariates = lags.map(({ from, until }) => {
      const before = inOrder.slice(now - until, now - from + 1);
      return sumOf(before, ({ badReach }) => badReach) / before.length / customers;
    });
    return [{ unit: region, period: week, outcome: prospects / usual, weight: usual, covariates }];
  });
}
