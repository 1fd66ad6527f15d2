import { type LooseRow, type Table, tables } from '@catena/database';
import type { Fact } from './fact.js';
import type { UserError, UserErrorCode } from './user-error.js';

/** `record` adds rows or completes them, `correct` changes what is known, `close` brings rows to their end. */
export type Kind = 'record' | 'correct' | 'close';

/** One write as it was asked for. */
export interface Call {
  readonly fact: Fact;
  readonly kind: Kind;
  /** Name of the mutation. */
  readonly action: string;
  readonly rows: readonly LooseRow[];
  /** Whether the rows came as a list. */
  readonly many: boolean;
  /** Why, for a correction. */
  readonly reason: string | undefined;
  readonly idempotencyKey: string | undefined;
}

export const tableOf = ({ fact }: Call): Table => tables[fact.table];

/** An error of one row of a call, with where it stands in the arguments. */
export function rowError(
  call: Call,
  index: number,
  code: UserErrorCode,
  message: string,
  property?: string,
): UserError {
  const path = [...(call.many ? ['inputs', String(index)] : ['input']), ...(property === undefined ? [] : [property])];
  return { code, field: path, message: call.many ? `inputs[${index}]: ${message}` : message };
}
