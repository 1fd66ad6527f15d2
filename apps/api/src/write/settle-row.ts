import type { KnownRow, LooseRow } from '@catena/database';
import { type Call, rowError, tableOf } from './call.js';
import type { UserError } from './user-error.js';

/** What a row of a call comes to. */
export interface Settled {
  /** Position in the call. */
  readonly index: number;
  readonly before: KnownRow | undefined;
  /** The row to store, whole. */
  readonly row: LooseRow;
  /** Properties that were sent. */
  readonly given: ReadonlySet<string>;
  /** Of these, the ones that differ from what is stored. */
  readonly changed: readonly string[];
}

function missing(call: Call, index: number, row: LooseRow): UserError[] {
  const { columns, name } = tableOf(call);
  return Object.entries(columns)
    .filter(([property, { derived, nullable }]) => !derived && !nullable && (row[property] ?? null) === null)
    .map(([property]) =>
      rowError(
        call,
        index,
        'MISSING_VALUE',
        `"${property}" must have a value: there is no such ${name} yet.`,
        property,
      ),
    );
}

/** Why a value that is stored may not become another one by recording. */
function fixedError({ fact, ...call }: Call, index: number, property: string, stored: unknown): UserError[] {
  const { closing, fixed, name } = fact;
  if (closing?.on === property && stored === null) {
    const message = `"${property}" of a known row is told by ${closing.one}.`;
    return [rowError({ fact, ...call }, index, 'NOT_BY_RECORDING', message, property)];
  }
  if (stored === null || !(fixed.has(property) || closing?.on === property)) return [];
  const message = `"${property}" is fixed. If it was wrong, use correct${name} and say why.`;
  return [rowError({ fact, ...call }, index, 'FIXED', message, property)];
}

function forbidden(call: Call, index: number, before: KnownRow, changed: readonly string[]): UserError[] {
  const { closing, name } = call.fact;
  if (call.kind === 'correct') return [];
  if (call.kind === 'close') {
    const closed = closing !== undefined && before.row[closing.on] !== null;
    if (!closed || changed.length === 0) return [];
    const message = `It has come to its end already, in another way. If that was wrong, use correct${name} and say why.`;
    return [rowError(call, index, 'ALREADY_CLOSED', message)];
  }
  return changed.flatMap((property) => fixedError(call, index, property, before.row[property]));
}

/** Decides what a row of a call changes, given what is stored under its key. */
export function settleRow(
  call: Call,
  index: number,
  row: LooseRow,
  before: KnownRow | undefined,
): { readonly settled: Settled; readonly errors: readonly UserError[] } {
  const sent = Object.entries(row).filter(([, value]) => value !== undefined);
  const given = new Set(sent.map(([property]) => property));
  if (!before) {
    const { name } = tableOf(call);
    const errors =
      call.kind === 'record'
        ? missing(call, index, row)
        : [rowError(call, index, 'NOT_FOUND', `There is no such ${name}. Check what identifies it.`)];
    return { settled: { index, before, row, given, changed: [...given] }, errors };
  }
  const changed = sent.filter(([property, value]) => before.row[property] !== value).map(([property]) => property);
  return {
    settled: { index, before, row: { ...before.row, ...Object.fromEntries(sent) }, given, changed },
    errors: forbidden(call, index, before, changed),
  };
}
