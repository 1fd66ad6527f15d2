import type { BaseName, DimensionKey, Value, Where } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { ask, type Parameter } from '../read/ask.js';
import type { Period } from '../time/period.js';
import { conditionOf } from './condition.js';
import { type Filter, filterOf } from './filter.js';
import { columnOf, dimensionOf, type Expression, fromClause } from './source.js';
import { spansTable, withinSpans } from './spans.js';
import { numberOf } from './value.js';

/** A number that may be added up over days: rows, a sum of values, or a sum of products of two values. */
export interface Part {
  readonly where: Where;
  /** Further conditions, which may be on the same columns. */
  readonly and?: Where;
  /** Absent: rows are counted. Rows in which a factor is null are left out. */
  readonly factors?: readonly [Value] | readonly [Value, Value];
  /** Counts the rows in which the factors are known, in place of adding them up. */
  readonly counted?: true;
}

/** Parts of one base by one time basis, for each span, and each value of a dimension. */
export interface TotalsQuestion {
  readonly base: BaseName;
  /** The time basis: a day column. */
  readonly on: string;
  readonly spans: readonly Period[];
  readonly by?: DimensionKey;
  readonly filter: Filter;
  readonly parts: readonly Part[];
}

/** The parts of one span and one value of the dimension. Spans without rows have none. */
export interface Totals {
  /** Position among the spans asked for. */
  readonly span: number;
  /** Null where the row has none, or nothing was asked for. */
  readonly slice: string | number | null;
  /** In the order of the parts. */
  readonly sums: readonly number[];
}

interface Statement {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** SQL of a part, summed over the rows of a group. */
export function partOf(base: BaseName, { where, and = {}, factors, counted }: Part): Expression {
  const conditions = [where, and].flatMap((one) => conditionOf(base, one) ?? []);
  const values = (factors ?? []).map((value) => numberOf(base, value));
  const known = values.map(({ sql }) => `${sql} IS NOT NULL`);
  const tests = [...conditions.map(({ sql }) => sql), ...(counted ? known : [])];
  const product = values.map(({ sql }) => `CAST(${sql} AS DOUBLE PRECISION)`).join(' * ');
  const added = values.length === 0 || counted ? '1' : values.length === 1 ? (values[0]?.sql ?? '1') : product;
  const needs = [...conditions, ...values].flatMap((expression) => expression.needs ?? []);
  const sum = tests.length === 0 ? `sum(${added})` : `sum(CASE WHEN ${tests.join(' AND ')} THEN ${added} ELSE 0 END)`;
  return { sql: `coalesce(${sum}, 0)`, needs };
}

/**
 * One statement for all parts: rows are aggregated to days first, and days meet spans after. The inner part is the
 * place where summaries by day will answer instead.
 */
export function totalsStatement({ base, on, spans, by, filter, parts }: TotalsQuestion): Statement {
  const day = columnOf(base, on);
  const slice: Expression = by === undefined ? { sql: 'NULL' } : dimensionOf(base, by);
  const sums = parts.map((part) => partOf(base, part));
  const { conditions, parameters } = filterOf(base, filter);
  const from = fromClause(base, [day, slice, ...sums, ...conditions]);
  const where = [withinSpans(day.sql, spans), ...conditions.map(({ sql }) => sql)].join(' AND ');
  const group = by === undefined ? day.sql : `${day.sql}, ${slice.sql}`;
  const outer = by === undefined ? '' : ', d."slice"';
  return {
    sql: `WITH ${spansTable(spans)}, "daily" AS (
  SELECT ${day.sql} AS "day", ${slice.sql} AS "slice", ${sums.map(({ sql }, index) => `${sql} AS "p${index}"`).join(', ')}
  FROM ${from} WHERE ${where} GROUP BY ${group}
)
SELECT s."position"${outer || ', NULL AS "slice"'}, ${sums.map((_, index) => `sum(d."p${index}") AS "p${index}"`).join(', ')}
FROM "span" s JOIN "daily" d ON d."day" >= s."first" AND d."day" < s."next"
GROUP BY s."position"${outer}`,
    parameters,
  };
}

/** Answers all parts of a question with one statement. */
export async function askTotals(manager: EntityManager, question: TotalsQuestion): Promise<Totals[]> {
  const { sql, parameters } = totalsStatement(question);
  const rows = await ask<Record<string, string | number | null>>(manager, sql, parameters);
  return rows.map((row) => ({
    span: Number(row.position),
    slice: row.slice ?? null,
    sums: question.parts.map((_, index) => Number(row[`p${index}`] ?? 0)),
  }));
}
