import { requireFinite, requireSome, requireValid } from '../errors.js';

/** One unit, such as a customer, and its outcome in each of a run of periods. */
export interface OutcomeSeries {
  /** The period in which exposure began; null for the never exposed. */
  readonly exposedAt: number | null;
  /** The number of the first observed period. */
  readonly from: number;
  /** One per period, without gaps. */
  readonly outcomes: readonly number[];
  /** Units are compared only with those of the same stratum. */
  readonly stratum?: string;
}

/** Units with the same exposure, stratum and observed periods, added up: what a database can answer. */
export interface SeriesGroup {
  readonly exposedAt: number | null;
  readonly from: number;
  readonly stratum?: string;
  readonly units: number;
  /** Sum of the outcomes, by period. */
  readonly sums: readonly number[];
  /** Sum of the products of the outcomes of two periods, row by row: periods times periods. */
  readonly products: readonly number[];
}

/** The groups of single units; everything that is estimated from units can be estimated from these. */
export function seriesGroups(series: Iterable<OutcomeSeries>): SeriesGroup[] {
  const found = new Map<string, SeriesGroup & { units: number; sums: number[]; products: number[] }>();
  for (const { exposedAt, from, outcomes, stratum = '' } of series) {
    const key = JSON.stringify([stratum, exposedAt, from, outcomes.length]);
    const periods = outcomes.length;
    const group = found.get(key) ?? {
      ...{ exposedAt, from, stratum, units: 0 },
      sums: Array.from({ length: periods }, () => 0),
      products: Array.from({ length: periods * periods }, () => 0),
    };
    found.set(key, group);
    group.units += 1;
    for (let row = 0; row < periods; row += 1) {
      const value = outcomes[row] ?? 0;
      requireFinite(value, `The outcome in period ${from + row}`);
      group.sums[row] = (group.sums[row] ?? 0) + value;
      if (value === 0) continue;
      for (let column = 0; column < periods; column += 1) {
        const cell = row * periods + column;
        group.products[cell] = (group.products[cell] ?? 0) + value * (outcomes[column] ?? 0);
      }
    }
  }
  return [...found.values()];
}

/** @throws StatisticsError EMPTY_INPUT, INVALID_INPUT */
export function requireGroups(groups: readonly SeriesGroup[]): void {
  requireSome(groups, 'groups of units');
  groups.forEach(({ units, sums, products }, index) => {
    requireValid(Number.isInteger(units) && units > 0, `Group ${index} has ${units} units. Leave empty groups out.`);
    requireValid(
      products.length === sums.length ** 2,
      `Group ${index} has ${sums.length} periods but ${products.length} products. Give one per pair of periods.`,
    );
    for (const value of [...sums, ...products]) requireFinite(value, `A sum of group ${index}`);
  });
}

/** Event times for which effects are estimated, counted from the period of exposure (0). */
export interface EventWindow {
  readonly from: number;
  readonly to: number;
}

/** @throws StatisticsError INVALID_INPUT */
export function requireWindow({ from, to }: EventWindow): void {
  requireValid(
    Number.isInteger(from) && Number.isInteger(to) && from <= -1 && to >= 0,
    `The window goes from ${from} to ${to}. Give whole periods, from -1 or before to 0 or after.`,
  );
}
