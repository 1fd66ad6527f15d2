import { type Base, type BaseName, bases, type DimensionKey } from '@catena/metrics';
import { columnName, type Table } from '../schema/table.js';
import { type TableName, tables } from '../tables/index.js';
import { accessSources } from './sources/access.js';
import { churnSources } from './sources/churn.js';
import { experienceSources } from './sources/experience.js';
import { failureSources } from './sources/failure.js';
import { recoverySources } from './sources/recovery.js';
import { reputationSources } from './sources/reputation.js';
import { spendingSources } from './sources/spending.js';
import { staffSources } from './sources/staff.js';

/** SQL over the alias `t` of the base's table, and the joins that it needs. */
export interface Expression {
  readonly sql: string;
  /** Names of joins of the same source. */
  readonly needs?: readonly string[];
}

/** Where the rows of a base come from, as far as that is more than the columns of its table. */
export interface BaseSource {
  /** Columns and dimensions that the table does not have under that name. */
  readonly columns?: Readonly<Record<string, Expression>>;
  /** Joins by name, in the order in which they may refer to each other; each finds at most one row. */
  readonly joins?: Readonly<Record<string, string>>;
}

const sources: Partial<Record<BaseName, BaseSource>> = {
  ...accessSources,
  ...failureSources,
  ...experienceSources,
  ...recoverySources,
  ...churnSources,
  ...reputationSources,
  ...spendingSources,
  ...staffSources,
};

const isTable = (name: string): name is TableName => Object.hasOwn(tables, name);

/** The table whose rows a base counts. */
export function tableOf(base: BaseName): Table {
  const { entity }: Base = bases[base];
  if (!isTable(entity)) throw new Error(`The base ${base} counts rows of ${entity}, which is no table.`);
  return tables[entity];
}

/** SQL of a column of a base. */
export function columnOf(base: BaseName, column: string): Expression {
  const derived = sources[base]?.columns?.[column];
  if (derived) return derived;
  const stored = tableOf(base).columns[column];
  if (!stored) throw new Error(`The base ${base} has no column ${column}.`);
  return { sql: `t."${columnName(column, stored)}"` };
}

/** SQL of a dimension of a base; of a department or team its id. */
export const dimensionOf = (base: BaseName, dimension: DimensionKey): Expression => columnOf(base, dimension);

export const knows = (base: BaseName, dimension: DimensionKey): boolean => {
  const definition: Base = bases[base];
  return definition.dimensions.includes(dimension);
};

/** The table of a base under the alias `t`, with the joins that expressions need. */
export function fromClause(base: BaseName, used: readonly Expression[]): string {
  const needed = new Set(used.flatMap(({ needs = [] }) => needs));
  const joins = Object.entries(sources[base]?.joins ?? {})
    .filter(([name]) => needed.has(name))
    .map(([, sql]) => sql);
  return [`"${tableOf(base).name}" t`, ...joins].join(' ');
}
