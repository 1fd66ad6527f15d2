import { randomUUID } from 'node:crypto';
import {
  type BulkWriter,
  entityOf,
  formatText,
  type StoredRow,
  type Tables,
  type WriteTransaction,
} from '@catena/database';
import { encodeGlobalId } from '../relay/global-id.js';
import { type Call, tableOf } from './call.js';
import type { Settled } from './settle-row.js';

/** Ids that a stored row has inside. */
export interface RowIds {
  readonly id: number;
  readonly customerId: number | undefined;
}

/** What the changed columns held, in the words of an import file. */
function previousOf(call: Call, { before, changed }: Settled): string | null {
  if (!before) return null;
  const { columns } = tableOf(call);
  const values = changed.flatMap((property) => {
    const column = columns[property];
    const value = before.row[property] ?? null;
    return column ? [[property, value === null ? null : formatText(column, value)] as const] : [];
  });
  return JSON.stringify(Object.fromEntries(values));
}

/** Writes down who changed which rows, why, and what they were before. */
export async function writeAudit(
  transaction: WriteTransaction,
  writer: BulkWriter,
  call: Call,
  changes: readonly (Settled & RowIds)[],
  { actor, now }: { readonly actor: string; readonly now: number },
): Promise<void> {
  const entries = changes.map((change) => ({
    externalId: randomUUID(),
    at: now,
    actor,
    action: call.action,
    subject: encodeGlobalId({ type: call.fact.name, id: change.id, customerId: change.customerId }),
    reason: call.reason ?? null,
    previous: previousOf(call, change),
  }));
  await writer.write(transaction, 'audit_entry', entries);
}

type Entry = Omit<StoredRow<Tables['audit_entry']>, 'id' | 'externalId' | 'reason' | 'subject'> & {
  readonly subject?: string;
};

/** Writes down one change of something that is no fact. */
export async function noteChange({ manager }: WriteTransaction, entry: Entry): Promise<void> {
  await manager.insert(entityOf('audit_entry'), { externalId: randomUUID(), ...entry });
}
