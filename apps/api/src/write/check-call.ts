import { type LooseRow, rowKey, tables, valueProblem } from '@catena/database';
import { type Call, rowError, tableOf } from './call.js';
import type { UserError } from './user-error.js';

/** Rows of one call, at most. */
export const largestBatch = 1000;

/** Errors told, at most; a wrong column would otherwise be told a thousand times. */
const mostErrors = 100;

function checkRow(call: Call, index: number, row: LooseRow): UserError[] {
  const table = tableOf(call);
  return Object.entries(row).flatMap(([property, value]) => {
    const column = table.columns[property];
    if (!column || value === undefined) return [];
    if (value === null) {
      if (column.nullable) return [];
      const message = `"${property}" must have a value and cannot be cleared.`;
      return [rowError(call, index, 'MISSING_VALUE', message, property)];
    }
    const problem = valueProblem(column, value);
    return problem ? [rowError(call, index, 'BAD_VALUE', `"${property}" ${problem}.`, property)] : [];
  });
}

function checkDuplicates(call: Call): UserError[] {
  const first = new Map<string, number>();
  return call.rows.flatMap((row, index) => {
    const key = rowKey(tableOf(call), row);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    const message = `It has the same key as inputs[${before}]. Send each row once.`;
    return [rowError(call, index, 'DUPLICATE', message)];
  });
}

function checkWords({ idempotencyKey, reason }: Call): UserError[] {
  const words = [
    ['idempotencyKey', tables.idempotency_key.columns.key, idempotencyKey],
    ['reason', tables.audit_entry.columns.reason, reason],
  ] as const;
  return words.flatMap(([name, column, value]) => {
    const problem = value === undefined ? undefined : valueProblem(column, value);
    return problem ? [{ code: 'BAD_VALUE', field: [name], message: `"${name}" ${problem}.` } as const] : [];
  });
}

/** What is wrong with a call by itself, whatever is stored. */
export function checkCall(call: Call): UserError[] {
  if (call.rows.length > largestBatch) {
    const message = `The call holds ${call.rows.length} rows; at most ${largestBatch} are allowed. Split it into several.`;
    return [{ code: 'TOO_MANY_ROWS', field: ['inputs'], message }];
  }
  const errors = [...checkWords(call), ...call.rows.flatMap((row, index) => checkRow(call, index, row))];
  return (errors.length > 0 ? errors : checkDuplicates(call)).slice(0, mostErrors);
}
