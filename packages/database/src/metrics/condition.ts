import type { BaseName, Test, Where } from '@catena/metrics';
import { columnOf, type Expression } from './source.js';
import { quoted } from './sources/shared.js';

/** Enum values and numbers of definitions stand in the SQL itself; nothing that a user wrote does. */
function testOf(sql: string, test: Test): string[] {
  if (typeof test === 'boolean') return [`${sql} = ${test ? 'TRUE' : 'FALSE'}`];
  if (typeof test === 'string') return [`${sql} = ${quoted([test])}`];
  if ('known' in test) return [`${sql} IS ${test.known ? 'NOT ' : ''}NULL`];
  if ('not' in test) return [`(${sql} IS NULL OR ${sql} NOT IN (${quoted(test.not)}))`];
  if ('length' in test) return [`${sql} IN (${quoted(test)})`];
  const { atLeast, below } = test;
  return [
    ...(atLeast === undefined ? [] : [`${sql} >= ${Number(atLeast)}`]),
    ...(below === undefined ? [] : [`${sql} < ${Number(below)}`]),
  ];
}

/** Conditions of a definition as SQL; null when there are none. */
export function conditionOf(base: BaseName, where: Where): Expression | null {
  const parts = Object.entries(where).map(([column, test]) => {
    const { sql, needs = [] } = columnOf(base, column);
    return { sql: testOf(sql, test).join(' AND '), needs };
  });
  if (parts.length === 0) return null;
  return { sql: parts.map(({ sql }) => sql).join(' AND '), needs: parts.flatMap(({ needs }) => needs) };
}
