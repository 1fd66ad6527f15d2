import type { Column } from './column.js';
import { dayBounds, instantBounds } from './ddl.js';
import type { Table } from './table.js';

export interface Problem {
  readonly column: string;
  readonly code: string;
  readonly reason: string;
}

const wholeBetween = (value: unknown, low: number, high: number): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= low && value <= high;

function textProblem(value: unknown, maxLength: number): string | undefined {
  if (typeof value !== 'string') return 'is not text';
  if (value.length === 0) return 'is empty';
  if (value.includes('\u0000')) return 'holds a NUL character';
  if (!value.isWellFormed()) return 'holds half of a character';
  // Engines count characters, JavaScript counts UTF-16 units, of which there are never fewer.
  if (value.length > maxLength && [...value].length > maxLength) return `is longer than ${maxLength} characters`;
  return undefined;
}

/** What is wrong with a value, to follow its name in a sentence; undefined when it is right. */
export function valueProblem({ type }: Column, value: unknown): string | undefined {
  switch (type.kind) {
    case 'text':
      return textProblem(value, type.maxLength);
    case 'ref':
      return textProblem(value, 120);
    case 'enum':
      return type.enum.has(value) ? undefined : `is not one of ${type.enum.values.join(', ')}`;
    case 'instant':
      return wholeBetween(value, ...instantBounds) ? undefined : 'is not an instant from 1900 to 2099';
    case 'day':
      return wholeBetween(value, ...dayBounds) ? undefined : 'is not a day from 1900 to 2099';
    case 'fraction':
      return typeof value === 'number' && value >= 0 && value <= 1 ? undefined : 'is not a number from 0 to 1';
    case 'scale':
      return wholeBetween(value, type.min, type.max)
        ? undefined
        : `is not a whole number from ${type.min} to ${type.max}`;
    case 'money':
      return wholeBetween(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
        ? undefined
        : 'is not a whole number of minor units';
    case 'count':
      return wholeBetween(value, 0, 2_147_483_647) ? undefined : 'is not a whole number, zero or more';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'is not a number';
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'is not true or false';
  }
}

/** Everything that is wrong with the values of a row from outside; rules between columns are the database's. */
export function rowProblems(table: Table, row: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = [];
  for (const property of Object.keys(row)) {
    const column = table.columns[property];
    if (!column || column.derived) {
      problems.push({ column: property, code: 'UNKNOWN_COLUMN', reason: `${table.name} has no column "${property}".` });
    }
  }
  for (const [property, column] of Object.entries(table.columns)) {
    if (column.derived) continue;
    const value = row[property];
    if (value === undefined || value === null) {
      if (!column.nullable) {
        problems.push({ column: property, code: 'MISSING_VALUE', reason: `"${property}" must have a value.` });
      }
      continue;
    }
    const problem = valueProblem(column, value);
    if (problem) problems.push({ column: property, code: 'BAD_VALUE', reason: `"${property}" ${problem}.` });
  }
  return problems;
}
