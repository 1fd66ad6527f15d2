import { ask } from '@catena/database';
import DataLoader from 'dataloader';
import { Bindings } from '../data/bindings.js';
import type { RequestData } from '../data/request-data.js';
import type { TeamStaff } from './lattice.js';

interface DepartmentDay {
  readonly department: number;
  readonly day: number;
}

interface StaffRow {
  readonly department_id: number | string;
  readonly day: number | string;
  readonly team_id: number | string;
  readonly novices: number | string;
  readonly people: number | string;
}

/** 26 weeks. */
export const noviceDays = 182;

const keyOf = ({ department, day }: DepartmentDay): string => `${department}.${day}`;

async function countStaff(data: RequestData, keys: readonly DepartmentDay[]): Promise<TeamStaff[][]> {
  const bind = new Bindings();
  const wanted = keys.map(({ department, day }) => bind.tuple([department, day])).join(', ');
  const rows = await data.ask((manager) =>
    ask<StaffRow>(
      manager,
      `WITH wanted ("department_id", "day") AS (VALUES ${wanted})
       SELECT w."department_id", w."day", e."team_id", count(*) AS "people",
         sum(CASE WHEN e."hired_on" > w."day" - ${noviceDays} THEN 1 ELSE 0 END) AS "novices"
       FROM wanted w
       JOIN "team" g ON g."department_id" = w."department_id"
       JOIN "employee" e ON e."team_id" = g."id" AND e."hired_on" <= w."day" AND (e."left_on" IS NULL OR e."left_on" > w."day")
       GROUP BY w."department_id", w."day", e."team_id"`,
      bind.values,
    ),
  );
  const found = new Map<string, TeamStaff[]>();
  for (const row of rows) {
    const key = keyOf({ department: Number(row.department_id), day: Number(row.day) });
    const novices = Number(row.novices);
    const staff = { team: Number(row.team_id), novices, experienced: Number(row.people) - novices };
    found.set(key, [...(found.get(key) ?? []), staff]);
  }
  return keys.map((key) => found.get(keyOf(key)) ?? []);
}

/** How many people worked in each team of a department on a day. */
export function staffOn(data: RequestData, department: number, day: number): Promise<TeamStaff[]> {
  const make = () =>
    new DataLoader((keys: readonly DepartmentDay[]) => countStaff(data, keys), {
      cacheKeyFn: keyOf,
      maxBatchSize: 1000,
    });
  return data.once('staff on day', make).load({ department, day });
}
