import type { Cell, Filter } from '@catena/database';
import { type DimensionKey, dimensions } from '@catena/metrics';
import { type ShownGroups, smallestGroup } from '../../staffing/lattice.js';

type Values = readonly (string | number)[] | undefined;

/** Which staff a figure is narrowed to. */
export interface Narrowing {
  readonly site: Values;
  readonly department: Values;
  readonly team: Values;
  readonly tenureBand: Values;
}

const staffDimensions: readonly DimensionKey[] = ['site', 'department', 'team', 'tenureBand'];

/** Whether the values of a dimension are groups of staff. */
export const namesStaff = (dimension: DimensionKey | undefined): dimension is DimensionKey =>
  dimension !== undefined && staffDimensions.includes(dimension);

/** The staff of a filter, and of one slice of it. */
export function narrowingOf(filter: Filter, by?: DimensionKey, slice: Cell['slice'] = null): Narrowing {
  // PostgreSQL writes ids as text.
  const keyOf = (dimension: DimensionKey, value: string | number) =>
    dimensions[dimension].table ? Number(value) : value;
  const narrowed: Filter = by === undefined || slice === null ? filter : { ...filter, [by]: [keyOf(by, slice)] };
  const { site, department, team, tenureBand } = narrowed;
  return { site, department, team, tenureBand };
}

export const isNarrow = (narrowing: Narrowing): boolean =>
  Object.values(narrowing).some((values) => values !== undefined);

const allIn = (values: Values, shown: ReadonlySet<string | number>): boolean =>
  values === undefined || values.every((value) => shown.has(value));

/** Whether length of service may be told of the places that a figure is narrowed to. */
function tellsTenure(groups: ShownGroups, { site, department, team }: Narrowing): boolean {
  if (team) return allIn(team, groups.tenureTeams);
  if (department) return allIn(department, groups.tenureDepartments);
  return site ? allIn(site, groups.tenureSites) : groups.tenure;
}

/**
 * Whether a figure of a month, narrowed so, may be shown. What may be shown is put together of groups that are fixed
 * for the month, so whatever is added or subtracted, no smaller group comes out.
 */
export const isTold = (groups: ShownGroups, narrowing: Narrowing): boolean =>
  groups.people >= smallestGroup &&
  allIn(narrowing.site, groups.sites) &&
  allIn(narrowing.department, groups.departments) &&
  allIn(narrowing.team, groups.teams) &&
  (narrowing.tenureBand === undefined || tellsTenure(groups, narrowing));
