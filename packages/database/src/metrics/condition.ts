import type { BaseName, Where } from '@catena/metrics';
import { columnOf, type Expression } from './source.js';

type Test = Readonly<Record<string, unknown>> | readonly string[] | string | boolean;

/** Enum values and numbers of definitions stand in the SQL itself; nothing that a user wrote does. */
const quoted = (values: readonly unknown[]): string => values.map((value) => `'${String(value)}'`).join(', ');

function testOf(sql: string, test: Test): string[] {
  if (typeof test === 'boolean') return [`${sql} = ${test ? 'TRUE' : 'FALSE'}`];
  if (typeof test === 'string') return [`${sql} = ${quoted([test])}`];
  if (Array.isArray(test)) return [`${sql} IN (${quoted(test)})`];
  const { known, not, atLeast, below } = test as {
    known?: boolean;
    not?: readonly string[];
    atLeast?: number;
    below?: number;
  };
  return [
    ...(known === undefined ? [] : [`${sql} IS ${known ? 'NOT ' : ''}NULL`]),
    ...(not === undefined ? [] : [`${sql} NOT IN (${quoted(not)})`]),
    ...(atLeast === undefined ? [] : [`${sql} >= ${atLeast}`]),
    ...(below === undefined ? [] : [`${sql} < ${below}`]),
  ];
}

/** Conditions of a definition as SQL; null when there are none. */
export function conditionOf(base: BaseName, where: Where): Expression | null {
  const parts = Object.entries(where as Readonly<Record<string, Test>>).map(([column, test]) => {
    const { sql, needs = [] } = columnOf(base, column);
    return { sql: testOf(sql, test).join(' AND '), needs };
  });
  if (parts.length === 0) return null;
  return { sql: parts.map(({ sql }) => sql).join(' AND '), needs: parts.flatMap(({ needs }) => needs) };
}
