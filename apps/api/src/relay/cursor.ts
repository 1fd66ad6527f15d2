import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';

export type CursorValue = string | number;

/** A cursor says in which order a row stands where. It is opaque to callers. */
export const encodeCursor = (order: string, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isValue(kind: 'text' | 'number', value: unknown): value is CursorValue {
  // PostgreSQL refuses the NUL character in text.
  return kind === 'text' ? typeof value === 'string' && !value.includes('\u0000') : Number.isSafeInteger(value);
}

/**
 * Where a cursor of an order stands.
 * @param kinds what its values must be
 * @throws ApiError BAD_CURSOR
 */
export function decodeCursor(order: string, kinds: readonly ('text' | 'number')[], cursor: string): CursorValue[] {
  const [name, ...values] = parse(cursor);
  if (typeof name === 'string' && name !== order) {
    throw new ApiError(
      ErrorCode.BAD_CURSOR,
      `The cursor belongs to another order than ${order}. Begin again without a cursor when the order changes.`,
    );
  }
  const read = kinds.flatMap((kind, index) => {
    const value = values[index];
    return isValue(kind, value) ? [value] : [];
  });
  if (name === order && values.length === kinds.length && read.length === kinds.length) return read;
  throw new ApiError(
    ErrorCode.BAD_CURSOR,
    'The cursor is not one of this API. Pass a cursor exactly as the connection gave it out.',
  );
}
