import type { Facts, Value } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import type { Period } from '../time/period.js';
import { rowsOf, spanJoin } from './scoped-rows.js';
import { columnOf, dimensionOf } from './source.js';
import { spansTable } from './spans.js';
import { numberOf } from './value.js';

/** How many employees of one team and length of service stand behind the rows of a span. */
export interface PeopleCount {
  /** Position among the spans asked for. */
  readonly span: number;
  readonly site: string;
  readonly department: number;
  readonly team: number;
  readonly tenureBand: string;
  readonly people: number;
}

/** The employees behind rows about staff that have a value, by where they work and how long. */
export async function askPeople(
  manager: EntityManager,
  { facts, value, spans }: { readonly facts: Facts; readonly value?: Value; readonly spans: readonly Period[] },
): Promise<PeopleCount[]> {
  const { base } = facts;
  const { sql, parameters } = rowsOf(
    { facts, spans, filter: {} },
    {
      employee: columnOf(base, 'employee'),
      site: dimensionOf(base, 'site'),
      department: dimensionOf(base, 'department'),
      team: dimensionOf(base, 'team'),
      tenure: dimensionOf(base, 'tenureBand'),
      value: value === undefined ? { sql: '1' } : numberOf(base, value),
    },
  );
  const place = 'r."site", r."department", r."team", r."tenure"';
  const rows = await ask<{
    position: number;
    site: string;
    department: number | string;
    team: number | string;
    tenure: string;
    people: number | string;
  }>(
    manager,
    `WITH ${spansTable(spans)}, "chosen" AS (${sql})
SELECT s."position", ${place}, count(DISTINCT r."employee") AS "people" ${spanJoin}
WHERE r."value" IS NOT NULL GROUP BY s."position", ${place}`,
    parameters,
  );
  return rows.map(({ position, site, department, team, tenure, people }) => ({
    span: Number(position),
    site,
    department: Number(department),
    team: Number(team),
    tenureBand: tenure,
    people: Number(people),
  }));
}
