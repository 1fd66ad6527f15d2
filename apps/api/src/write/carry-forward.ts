import { type LooseRow, rowsWhere } from '@catena/database';
import type { EntityManager } from 'typeorm';
import type { Call } from './call.js';

const validFrom = (row: LooseRow): number => Number(row.validFrom);

const sent = (row: LooseRow): LooseRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/**
 * The rows of a call on dated attributes: a new row begins with what held before its day, so that a field which is
 * left out stays as it is. Rows of one call may follow each other.
 */
export async function carryForward(manager: EntityManager, call: Call): Promise<LooseRow[]> {
  const stored = await rowsWhere(manager, call.fact.table, ['customer'], call.rows);
  const histories = new Map<unknown, LooseRow[]>();
  for (const { row } of stored) histories.set(row.customer, [...(histories.get(row.customer) ?? []), row]);
  const inOrder = [...call.rows.entries()].sort(([, a], [, b]) => validFrom(a) - validFrom(b));
  const rows = [...call.rows];
  for (const [index, row] of inOrder) {
    const history = (histories.get(row.customer) ?? []).sort((a, b) => validFrom(a) - validFrom(b));
    const before = history.findLast((known) => validFrom(known) <= validFrom(row));
    const whole = { ...before, ...sent(row) };
    if (!before || validFrom(before) < validFrom(row)) rows[index] = whole;
    histories.set(row.customer, [...history.filter((known) => validFrom(known) !== validFrom(row)), whole]);
  }
  return rows;
}
