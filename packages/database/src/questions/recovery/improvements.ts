import type { FailureCause, ImprovementStrategy } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { type Filter, filterOf } from '../../metrics/filter.js';
import { rowsOf } from '../../metrics/scoped-rows.js';
import { columnOf, fromClause } from '../../metrics/source.js';
import { quoted } from '../../metrics/sources/shared.js';
import { withinSpans } from '../../metrics/spans.js';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** One change made because of complaints. */
export interface Improvement {
  readonly strategy: ImprovementStrategy;
  /** Cause of the failures that it is to prevent; null where none is named. */
  readonly cause: FailureCause | null;
  readonly openedOn: number;
  readonly closedOn: number | null;
  /** Failures complained of that led to it. */
  readonly complaints: number;
}

/** Changes decided in a period, the oldest first. */
export async function askImprovements(
  manager: EntityManager,
  { period, filter }: { readonly period: Period; readonly filter: Filter },
): Promise<Improvement[]> {
  const column = (name: string) => columnOf('improvement', name);
  const { sql, parameters } = rowsOf(
    { facts: { base: 'improvement', on: 'openedOn', where: {} }, spans: [period], filter },
    {
      id: { sql: 't."id"' },
      strategy: column('strategy'),
      cause: column('cause'),
      closed: column('closedOn'),
    },
  );
  const rows = await ask<Improvement>(
    manager,
    `SELECT r."strategy", r."cause", r."day" AS "openedOn", r."closed" AS "closedOn",
  (SELECT count(*) FROM "service_failure" f WHERE f."improvement_id" = r."id" AND f."complained" = TRUE) AS "complaints"
FROM (${sql}) r ORDER BY r."day", r."id"`,
    parameters,
  );
  return rows.map((row) => ({ ...row, complaints: Number(row.complaints) }));
}

/** Days in which failures of a cause are counted. */
export interface FailureWindow extends Period {
  readonly cause: FailureCause;
}

/** What happened in a window. */
export interface WindowCount {
  /** Failures of the cause. */
  readonly own: number;
  /** Failures of all other causes. */
  readonly others: number;
  /** Days as customer of everybody who was one. */
  readonly customerDays: number;
}

/** Windows that one statement holds. */
const mostAtATime = 500;

async function failuresIn(manager: EntityManager, windows: readonly FailureWindow[], { department, site }: Filter) {
  const values = windows.map(
    ({ from, until, cause }, index) => `(${index}, ${Number(from)}, ${Number(until)}, ${quoted([cause])})`,
  );
  const narrowed = { ...(department ? { department } : {}), ...(site ? { site } : {}) };
  const { conditions, parameters } = filterOf('failure', narrowed);
  const day = withinSpans('t."detected_day"', windows);
  const inWindow = 'd."day" >= w."first" AND d."day" < w."next"';
  return ask<{ position: number | string; part: 'OWN' | 'ALL'; failures: number | string }>(
    manager,
    `WITH "window" ("position", "first", "next", "cause") AS (VALUES ${values.join(', ')}),
"daily" AS (SELECT t."detected_day" AS "day", t."cause", count(*) AS "failures" FROM ${fromClause('failure', conditions)}
  WHERE ${[day, ...conditions.map(({ sql }) => sql)].join(' AND ')} GROUP BY t."detected_day", t."cause"),
"total" AS (SELECT "day", sum("failures") AS "failures" FROM "daily" GROUP BY "day")
SELECT w."position", 'OWN' AS "part", sum(d."failures") AS "failures" FROM "window" w
  JOIN "daily" d ON d."cause" = w."cause" AND ${inWindow} GROUP BY w."position"
UNION ALL SELECT w."position", 'ALL', sum(d."failures") FROM "window" w
  JOIN "total" d ON ${inWindow} GROUP BY w."position"`,
    parameters,
  );
}

/** Customers on each day from one to another: how many there were on the days before it, added up. */
async function customerDaysUpTo(manager: EntityManager, { from, until }: Period): Promise<(day: number) => number> {
  const rows = await ask<{ day: number | string; change: number | string }>(
    manager,
    `SELECT "day", sum("change") AS "change" FROM (
  SELECT CASE WHEN "started_on" < ${Number(from)} THEN ${Number(from)} ELSE "started_on" END AS "day", 1 AS "change"
  FROM "customer" WHERE "started_on" < ${Number(until)}
  UNION ALL SELECT CASE WHEN "ended_on" < ${Number(from)} THEN ${Number(from)} ELSE "ended_on" END, -1
  FROM "customer" WHERE "ended_on" < ${Number(until)}) c GROUP BY "day"`,
  );
  const changes = new Map(rows.map(({ day, change }) => [Number(day), Number(change)]));
  const before: number[] = [0];
  let present = 0;
  for (let day = from; day < until; day += 1) {
    present += changes.get(day) ?? 0;
    before.push((before.at(-1) ?? 0) + present);
  }
  return (day) => before[day - from] ?? 0;
}

/**
 * What happened in each of some windows. A failure counts in every window that holds it.
 * @param filter of which department and site narrow the failures
 */
export async function askWindows(
  manager: EntityManager,
  windows: readonly FailureWindow[],
  filter: Filter,
): Promise<WindowCount[]> {
  if (windows.length === 0) return [];
  const whole = {
    from: Math.min(...windows.map(({ from }) => from)),
    until: Math.max(...windows.map(({ until }) => until)),
  };
  const upTo = await customerDaysUpTo(manager, whole);
  const counts: WindowCount[] = [];
  for (let start = 0; start < windows.length; start += mostAtATime) {
    const some = windows.slice(start, start + mostAtATime);
    const rows = await failuresIn(manager, some, filter);
    const count = (index: number, part: string) =>
      Number(rows.find((row) => Number(row.position) === index && row.part === part)?.failures ?? 0);
    counts.push(
      ...some.map(({ from, until }, index) => ({
        own: count(index, 'OWN'),
        others: count(index, 'ALL') - count(index, 'OWN'),
        customerDays: upTo(until) - upTo(from),
      })),
    );
  }
  return counts;
}
