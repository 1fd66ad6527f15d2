import type { DimensionKey, Facts } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import type { Filter } from '../../metrics/filter.js';
import { askValues, type ValueCount } from '../../metrics/quantile.js';
import { rowsOf } from '../../metrics/scoped-rows.js';
import { columnOf } from '../../metrics/source.js';
import { ask } from '../../read/ask.js';
import type { LocalClock } from '../../time/local-clock.js';
import { openParts } from '../../time/open-parts.js';
import type { Period } from '../../time/period.js';
import { allOpeningHours } from './opening-hours.js';

const dayLength = 86_400_000;

interface HoursQuestion {
  readonly facts: Facts;
  readonly spans: readonly Period[];
  readonly by?: DimensionKey;
  readonly filter: Filter;
  readonly from: string;
  readonly to: string;
}

/** A list of lists of numbers and words, bound as JSON: thousands of rows would be too long for a statement's text. */
const jsonRows = (manager: EntityManager): string =>
  manager.connection.options.type === 'postgres' ? 'json_array_elements(CAST(:parts AS json))' : 'json_each(:parts)';

/** Milliseconds that the channel had been open at an instant of a row, over the part that holds it. */
const openAt = (part: string, instant: string): string => {
  const time = `(${instant} % ${dayLength})`;
  return `(${part}."before" + CASE WHEN ${time} < ${part}."closes" THEN ${time} ELSE ${part}."closes" END - ${part}."starts")`;
};

const partJoin = (part: string, instant: string): string =>
  `JOIN "part" ${part} ON ${part}."channel" = r."channel" AND ${part}."utc_day" = ${instant} / ${dayLength}
    AND ${instant} % ${dayLength} >= ${part}."starts" AND ${instant} % ${dayLength} < ${part}."ends"`;

/**
 * Hours from one instant of a contact to another in which its channel was open, by the hours that held on each day. Rows
 * without both instants, and of channels whose hours were not known yet, are left out.
 */
export async function askOpenHoursBetween(
  manager: EntityManager,
  { from, to, ...question }: HoursQuestion,
  clock: LocalClock,
): Promise<ValueCount[]> {
  const rows = rowsOf(question, {
    channel: columnOf(question.facts.base, 'channel'),
    begun: columnOf(question.facts.base, from),
    ended: columnOf(question.facts.base, to),
  });
  const known = `SELECT * FROM (${rows.sql}) k WHERE k."begun" IS NOT NULL AND k."ended" >= k."begun"`;
  const [bounds] = await ask<{ first: number | string | null; last: number | string | null }>(
    manager,
    `SELECT min(b."begun") AS "first", max(b."ended") AS "last" FROM (${known}) b`,
    rows.parameters,
  );
  if (bounds?.first == null || bounds.last == null) return [];
  const days = { from: clock.day(Number(bounds.first)), until: clock.day(Number(bounds.last)) + 1 };
  const parts = openParts(await allOpeningHours(manager), days, clock).map(
    ({ channel, utcDay, starts, ends, closes, before }) => {
      const midnight = utcDay * dayLength;
      return [channel, utcDay, starts - midnight, ends - midnight, closes - midnight, before];
    },
  );
  const number = (index: number): string => `CAST(e."value" ->> ${index} AS BIGINT)`;
  const sql = `WITH "part" AS MATERIALIZED (SELECT e."value" ->> 0 AS "channel", ${number(1)} AS "utc_day",
    ${number(2)} AS "starts", ${number(3)} AS "ends", ${number(4)} AS "closes", ${number(5)} AS "before"
  FROM ${jsonRows(manager)} e)
SELECT r."day", r."slice", (${openAt('z', 'r."ended"')} - ${openAt('a', 'r."begun"')}) / 3600000.0 AS "value"
FROM (${known}) r ${partJoin('a', 'r."begun"')} ${partJoin('z', 'r."ended"')}`;
  return askValues(manager, question, { sql, parameters: { ...rows.parameters, parts: JSON.stringify(parts) } });
}
