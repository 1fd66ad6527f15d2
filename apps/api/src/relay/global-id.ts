import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';

/** What an opaque id says: a type, the row, and for a customer's fact the customer who owns it. */
export interface GlobalId {
  readonly type: string;
  readonly id: number;
  readonly customerId: number | undefined;
}

const pattern = /^([A-Z]\w{0,40}):(?:(\d{1,15})\.)?(\d{1,15})$/;

export function encodeGlobalId({ type, id, customerId }: GlobalId): string {
  return Buffer.from(`${type}:${customerId === undefined ? '' : `${customerId}.`}${id}`).toString('base64url');
}

/** @throws ApiError BAD_ID */
export function decodeGlobalId(text: string): GlobalId {
  const match = pattern.exec(Buffer.from(text, 'base64url').toString('utf8'));
  const [, type, customerId, id] = match ?? [];
  const decoded = type !== undefined && {
    type,
    id: Number(id),
    customerId: customerId === undefined ? undefined : Number(customerId),
  };
  // Re-encoding refuses every other spelling of the same id.
  if (decoded && encodeGlobalId(decoded) === text) return decoded;
  throw new ApiError(
    ErrorCode.BAD_ID,
    `"${text.slice(0, 60)}" is not an id of this API. Pass an id as a field "id" gave it out.`,
  );
}
