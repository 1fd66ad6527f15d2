import { askPeople, type PeopleCount } from '@catena/database';
import type { Measure } from '@catena/metrics';
import DataLoader from 'dataloader';
import type { RequestData } from '../../data/request-data.js';
import { groupsInMonth } from '../../staffing/groups-in-month.js';
import { type ShownGroups, type StaffGroup, shownGroups } from '../../staffing/lattice.js';
import { staffRowsOf } from '../about-staff.js';
import { wholeMonth } from '../period/months.js';

const groupOf = ({ site, department, team, tenureBand, people }: PeopleCount): StaffGroup => ({
  site,
  department,
  team,
  novice: tenureBand === 'NOVICE',
  people,
});

/** Who answered, or worked, in each month, as far as the figure speaks of it. */
async function readGroups(
  data: RequestData,
  rows: NonNullable<ReturnType<typeof staffRowsOf>>,
  months: readonly number[],
): Promise<(ShownGroups | null)[]> {
  const counts = await data.ask((manager) => askPeople(manager, { ...rows, spans: months.map(wholeMonth) }));
  return months.map((_, index) => {
    const found = counts.filter(({ span }) => span === index).map(groupOf);
    return found.length === 0 ? null : shownGroups(found);
  });
}

/**
 * The groups of a month that a figure may name: groups of those who are employed, and, for a figure of what employees
 * answered or did, groups of those who did so as well. Only what both allow may be shown.
 */
export async function groupsBehind(
  data: RequestData,
  measure: Measure,
  month: number,
): Promise<readonly ShownGroups[]> {
  const employed = await groupsInMonth(data, month);
  const rows = staffRowsOf(measure);
  if (!rows) return [employed];
  const make = () =>
    new DataLoader((months: readonly number[]) => readGroups(data, rows, months), { maxBatchSize: 1000 });
  const answering = await data.once(`staff behind ${JSON.stringify(rows)}`, make).load(month);
  // Where nobody answered, nothing is told of anybody.
  return answering ? [employed, answering] : [];
}
