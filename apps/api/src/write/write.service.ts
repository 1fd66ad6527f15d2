import {
  BulkWriter,
  coveredDays,
  extendCovered,
  LocalClock,
  type LooseRow,
  readCompany,
  rowKey,
  rowsByKey,
  type WriteTransaction,
} from '@catena/database';
import type { RequestContext } from '../context.js';
import { type RowIds, writeAudit } from './audit-trail.js';
import { type Call, rowError, tableOf } from './call.js';
import { carryForward } from './carry-forward.js';
import { checkCall } from './check-call.js';
import { isReplay } from './idempotency.js';
import { type Settled, settleRow } from './settle-row.js';
import { Refused, refuse, type UserError, UserErrorCode } from './user-error.js';

/** What became of a call: the rows as sent, or why there are none. */
export interface Outcome {
  readonly rows: readonly RowIds[];
  readonly replayed: boolean;
  readonly userErrors: readonly UserError[];
}

/** Does all of a call or nothing of it; what it answers is on the disk. */
export async function write({ data, principal, ...context }: RequestContext, call: Call): Promise<Outcome> {
  try {
    refuse(checkCall(call));
    const done = await context.write((transaction) => perform(transaction, call, principal.name));
    return { ...done, userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return { rows: [], replayed: false, userErrors: error.userErrors };
    throw error;
  } finally {
    // What was read before in this request may have changed.
    data.forget();
  }
}

async function perform(transaction: WriteTransaction, call: Call, actor: string): Promise<Omit<Outcome, 'userErrors'>> {
  const clock = await companyClock(transaction);
  const writer = new BulkWriter(clock);
  const now = Date.now();
  const replayed = await isReplay(transaction, writer, call, actor, now);
  const changes = replayed ? [] : await settle(transaction, call);
  await store(transaction, writer, call, changes);
  const stored = await rowsByKey(transaction.manager, call.fact.table, call.rows);
  const idsOf = (row: LooseRow): RowIds[] => {
    const known = stored.get(rowKey(tableOf(call), row));
    return known ? [{ id: known.id, customerId: known.customerId }] : [];
  };
  const audited = changes.flatMap((change) => idsOf(change.row).map((ids) => ({ ...change, ...ids })));
  await writeAudit(transaction, writer, call, audited, { actor, now });
  const written = changes.map(({ row }) => row);
  const days = coveredDays(call.fact.table, written, clock);
  await extendCovered(transaction, days ? [days] : [], clock.day(now));
  return { rows: call.rows.flatMap(idsOf), replayed };
}

/** @throws Refused while nobody has said whose data it is */
async function companyClock({ manager }: WriteTransaction): Promise<LocalClock> {
  const company = await readCompany(manager);
  if (company) return new LocalClock(company.timeZone);
  const message = 'The database does not know its company yet. Name it with setCompany first.';
  throw new Refused([{ code: 'COMPANY_MISSING', field: null, message }]);
}

/** What the rows of a call change; rows that stand as sent already are left out. */
async function settle({ manager }: WriteTransaction, call: Call): Promise<Settled[]> {
  const known = await rowsByKey(manager, call.fact.table, call.rows);
  const rows = call.fact.carries ? await carryForward(manager, call) : call.rows;
  const decided = rows.map((row, index) => settleRow(call, index, row, known.get(rowKey(tableOf(call), row))));
  refuse(decided.flatMap(({ errors }) => errors).slice(0, 100));
  return decided.map(({ settled }) => settled).filter(({ before, changed }) => !before || changed.length > 0);
}

/** Columns that stay as they are although the row is stored whole: the writer would fill them in anew. */
function untouched(call: Call, { before, given }: Settled): string[] {
  if (!before) return [];
  return Object.entries(tableOf(call).columns)
    .filter(([property, { attribute }]) => attribute !== undefined && !given.has(property))
    .map(([property]) => property);
}

async function store(
  transaction: WriteTransaction,
  writer: BulkWriter,
  call: Call,
  changes: readonly Settled[],
): Promise<void> {
  const groups = new Map<string, Settled[]>();
  for (const change of changes) {
    const key = untouched(call, change).join();
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const errors: UserError[] = [];
  for (const [key, group] of groups) {
    const given = new Set(Object.keys(tableOf(call).columns));
    for (const property of key.split(',')) given.delete(property);
    const rows: readonly LooseRow[] = group.map(({ row }) => row);
    const { rejected } = await writer.writeLoose(transaction, call.fact.table, rows, { given, onBadRow: 'reject' });
    for (const { index, code, column, reason } of rejected) {
      const known = UserErrorCode.has(code) ? code : 'BAD_VALUE';
      errors.push(rowError(call, group[index]?.index ?? 0, known, reason, column));
    }
  }
  refuse(errors.slice(0, 100));
}
