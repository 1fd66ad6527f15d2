import { ask, monthStart } from '@catena/database';
import DataLoader from 'dataloader';
import { Bindings } from '../data/bindings.js';
import type { RequestData } from '../data/request-data.js';
import { type ShownGroups, type StaffGroup, shownGroups } from './lattice.js';

interface StaffRow {
  readonly month: number | string;
  readonly department_id: number | string;
  readonly site: string;
  readonly team_id: number | string | null;
  readonly novice: number | string;
  readonly people: number | string;
}

/** 26 weeks. */
const noviceDays = 182;

/** Whether somebody had been employed for less than 26 weeks when the month of the day began. */
export const isNovice = (hiredOn: number, day: number): boolean => hiredOn > monthStart(day) - noviceDays;

const groupOf = (row: StaffRow): StaffGroup => ({
  department: Number(row.department_id),
  site: row.site,
  team: row.team_id === null ? null : Number(row.team_id),
  novice: Number(row.novice) === 1,
  people: Number(row.people),
});

async function readGroups(data: RequestData, months: readonly number[]): Promise<ShownGroups[]> {
  const bind = new Bindings();
  const wanted = months.map((month) => bind.tuple([month, monthStart(month, 1)])).join(', ');
  const rows = await data.ask((manager) =>
    ask<StaffRow>(
      manager,
      `WITH wanted ("month", "next") AS (VALUES ${wanted}),
       staff AS (
         SELECT w."month", w."next", g."department_id", e."team_id", e."left_on", e."hired_on"
         FROM wanted w
         JOIN "employee" e ON e."hired_on" < w."next" AND (e."left_on" IS NULL OR e."left_on" > w."month")
         JOIN "team" g ON g."id" = e."team_id"
       )
       SELECT w."month", d."id" AS "department_id", d."site", s."team_id",
         CASE WHEN s."hired_on" > w."month" - ${noviceDays} THEN 1 ELSE 0 END AS "novice",
         sum(CASE WHEN s."hired_on" <= w."month" AND (s."left_on" IS NULL OR s."left_on" >= w."next")
           THEN 1 ELSE 0 END) AS "people"
       FROM wanted w
       CROSS JOIN "department" d
       LEFT JOIN staff s ON s."month" = w."month" AND s."department_id" = d."id"
       GROUP BY w."month", d."id", d."site", s."team_id", CASE WHEN s."hired_on" > w."month" - ${noviceDays} THEN 1 ELSE 0 END`,
      bind.values,
    ),
  );
  const found = new Map<number, StaffGroup[]>(months.map((month) => [month, []]));
  for (const row of rows) found.get(Number(row.month))?.push(groupOf(row));
  return months.map((month) => shownGroups(found.get(month) ?? []));
}

/** The groups of staff that may be named in the local month of a day: the same on each of its days. */
export function groupsInMonth(data: RequestData, day: number): Promise<ShownGroups> {
  const make = () => new DataLoader((months: readonly number[]) => readGroups(data, months), { maxBatchSize: 1000 });
  return data.once('staff groups', make).load(monthStart(day));
}
