import { columnName, type Table } from '../schema/table.js';

/** Why one row was refused. */
export interface Rejection {
  /** Position of the row among those given, 0 is the first. */
  readonly index: number;
  /** Property at fault, where it is one. */
  readonly column?: string;
  /** Stable, upper case. */
  readonly code: string;
  /** What was wrong and what to do. */
  readonly reason: string;
}

export const unknownReference = (index: number, column: string, table: string, externalId: string): Rejection => ({
  index,
  column,
  code: 'UNKNOWN_REFERENCE',
  reason: `There is no ${table} "${externalId}". Import the ${table} first, or correct the id.`,
});

export const missingCustomer = (index: number, column: string): Rejection => ({
  index,
  column: 'customer',
  code: 'MISSING_VALUE',
  reason: `"customer" must have a value, because "${column}" is a fact of that customer.`,
});

/** The property that a broken rule is about: the column that it guards, or the first that its condition names. */
function guiltyColumn(table: Table, rule: string): string | undefined {
  const named = table.checks[rule]?.match(/\w+/g) ?? [rule.replace(/_valid$/, '')];
  const bySqlName = new Map(
    Object.entries(table.columns).map(([property, column]) => [columnName(property, column), property]),
  );
  return named.map((name) => bySqlName.get(name)).find((property) => property !== undefined);
}

const words = (name: string): string => name.replaceAll('_', ' ');

/** Puts a constraint that the engine names into words; undefined when it is another kind of error. */
export function constraintProblem(table: Table, error: unknown): Omit<Rejection, 'index'> | undefined {
  const message = error instanceof Error ? error.message : '';
  const check = /(?:CHECK constraint failed: |violates check constraint ")(\w+)/.exec(message)?.[1];
  if (check) {
    const rule = check.startsWith(`${table.name}_`) ? check.slice(table.name.length + 1) : check;
    return {
      column: guiltyColumn(table, rule),
      code: 'RULE_BROKEN',
      reason: `The row breaks the rule "${words(rule)}" of ${table.name}. Correct its values.`,
    };
  }
  const missing = /NOT NULL constraint failed: \w+\.(\w+)|null value in column "(\w+)"/.exec(message);
  if (missing) {
    const column = missing[1] ?? missing[2] ?? '';
    return { column, code: 'MISSING_VALUE', reason: `"${column}" must have a value.` };
  }
  if (/UNIQUE constraint failed|duplicate key value/.test(message)) {
    return { code: 'DUPLICATE', reason: `Another ${table.name} has the same key.` };
  }
  if (/cannot store \w+ value|out of range|invalid input syntax/.test(message)) {
    return { code: 'WRONG_TYPE', reason: 'A value does not fit its column.' };
  }
  return undefined;
}
