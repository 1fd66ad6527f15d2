import { type Base, type BaseName, bases, type DimensionKey, type Where } from '@catena/metrics';
import type { Parameter } from '../read/ask.js';
import type { Period } from '../time/period.js';
import { conditionOf } from './condition.js';
import { type Filter, filterOf } from './filter.js';
import { columnOf, dimensionOf, type Expression, fromClause } from './source.js';

export interface SpellsQuestion {
  readonly base: BaseName;
  readonly where: Where;
  /** Which ends count; the others only leave. */
  readonly ends: Where;
  /** The day of the end, where it is another than the spell's own. */
  readonly endOn?: string;
  /** A further day of the spell. */
  readonly since?: string;
  readonly spans: readonly Period[];
  readonly by?: DimensionKey;
  readonly filter: Filter;
}

/** Attributes of customers that are dated: whoever moves from one value to another leaves the one and enters the other. */
const dated: ReadonlySet<string> = new Set<DimensionKey>(['segment', 'region']);

/** Rows of dated attributes, each until the next. */
const attributes = `(
    SELECT "customer_id", "valid_from", "segment", "region",
      lead("valid_from") OVER (PARTITION BY "customer_id" ORDER BY "valid_from") AS "next_from"
    FROM "customer_attribute"
  ) a`;

/** The days of a spell, or of the piece of it in which dated attributes hold. */
function boundsOf(start: string, end: string, inPieces: boolean) {
  if (!inPieces) return { entered: start, left: end, ended: `${end} IS NOT NULL`, tests: [] };
  const moved = `(a."next_from" IS NOT NULL AND (${end} IS NULL OR a."next_from" < ${end}))`;
  return {
    entered: `CASE WHEN a."valid_from" > ${start} THEN a."valid_from" ELSE ${start} END`,
    left: `CASE WHEN ${moved} THEN a."next_from" ELSE ${end} END`,
    ended: `${end} IS NOT NULL AND NOT ${moved}`,
    tests: [
      `(a."next_from" IS NULL OR a."next_from" > ${start})`,
      `(${end} IS NULL OR a."valid_from" < ${end} OR a."valid_from" <= ${start})`,
    ],
  };
}

/**
 * Spells, or the pieces of them that lie in one value of a dated attribute: the days on which they were `born`,
 * `entered` and `left`, and whether the end counts. Somebody is there at the start of a day who was there on the day
 * before.
 */
export function spellsRelation({ base, where, ends, endOn, since, by, filter }: Omit<SpellsQuestion, 'spans'>): {
  readonly sql: string;
  readonly parameters: Record<string, Parameter>;
} {
  const definition: Base = bases[base];
  if (!definition.spell) throw new Error(`The base ${base} holds no spells.`);
  const start = columnOf(base, definition.spell.start);
  const own = columnOf(base, definition.spell.end);
  const end: Expression = endOn === undefined ? own : { sql: `coalesce(${columnOf(base, endOn).sql}, ${own.sql})` };
  const inPieces = definition.entity === 'customer' && [by, ...Object.keys(filter)].some((key) => dated.has(key ?? ''));
  const read = (dimension: DimensionKey): Expression =>
    inPieces && dated.has(dimension) ? { sql: `a."${dimension}"` } : dimensionOf(base, dimension);
  const mark: Expression = since === undefined ? { sql: 'NULL' } : columnOf(base, since);
  const slice = by === undefined ? { sql: 'NULL' } : read(by);
  const counts = conditionOf(base, ends);
  const condition = conditionOf(base, where);
  const narrowed = filterOf(base, filter, read);
  const bounds = boundsOf(start.sql, end.sql, inPieces);
  const tests = [...(condition ? [condition] : []), ...narrowed.conditions].map(({ sql }) => sql).concat(bounds.tests);
  const from = fromClause(base, [
    mark,
    slice,
    ...(counts ? [counts] : []),
    ...(condition ? [condition] : []),
    ...narrowed.conditions,
  ]);
  return {
    sql: `SELECT t."id" AS "id", ${start.sql} AS "born", ${bounds.entered} AS "entered", ${bounds.left} AS "left",
    CASE WHEN ${bounds.ended}${counts ? ` AND ${counts.sql}` : ''} THEN 1 ELSE 0 END AS "ended", ${mark.sql} AS "since", ${slice.sql} AS "slice"
  FROM ${from}${inPieces ? ` JOIN ${attributes} ON a."customer_id" = t."id"` : ''}${tests.length > 0 ? ` WHERE ${tests.join(' AND ')}` : ''}`,
    parameters: narrowed.parameters,
  };
}
