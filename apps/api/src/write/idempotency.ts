import { createHash } from 'node:crypto';
import { ask, type BulkWriter, type WriteTransaction } from '@catena/database';
import type { Call } from './call.js';
import { Refused } from './user-error.js';

const remembered = 24 * 3_600_000;

/** Equal for calls that ask for the same, however their fields are ordered. */
function digestOf({ action, rows, reason }: Call): string {
  const sorted = rows.map((row) =>
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return createHash('sha256')
    .update(JSON.stringify([action, reason ?? null, sorted]))
    .digest('hex');
}

/**
 * Remembers a call under its key, in the transaction that does it.
 * @returns whether it had been done before
 * @throws Refused when something else was done under the key
 */
export async function isReplay(
  transaction: WriteTransaction,
  writer: BulkWriter,
  call: Call,
  actor: string,
  now: number,
): Promise<boolean> {
  if (call.idempotencyKey === undefined) return false;
  const { manager } = transaction;
  await manager.query(`DELETE FROM "idempotency_key" WHERE "at" <= ${now - remembered}`);
  const [known] = await ask<{ digest: string }>(
    manager,
    'SELECT "digest" FROM "idempotency_key" WHERE "actor" = :actor AND "key" = :key',
    { actor, key: call.idempotencyKey },
  );
  const digest = digestOf(call);
  if (known && known.digest !== digest) {
    const message = 'Something else was sent under this key within 24 hours. Use a new key for each write.';
    throw new Refused([{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'], message }]);
  }
  if (known) return true;
  await writer.write(transaction, 'idempotency_key', [{ actor, key: call.idempotencyKey, digest, at: now }]);
  return false;
}
