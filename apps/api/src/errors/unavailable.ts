import { DatabaseError, type DatabaseErrorCode } from '@catena/database';
import { ApiError } from './api-error.js';
import { ErrorCode } from './codes.js';

/** What may pass by itself, or be put right beside the running server. Their messages name no file and no address. */
const passing: ReadonlySet<DatabaseErrorCode> = new Set(['BUSY', 'CANNOT_STORE', 'NOT_WRITABLE', 'UNREACHABLE']);

/**
 * Tells callers of a database that cannot be used now.
 * @throws ApiError UNAVAILABLE, or the error itself
 */
export function refuseUnavailable(error: unknown): never {
  if (error instanceof DatabaseError && passing.has(error.code)) {
    throw new ApiError(ErrorCode.UNAVAILABLE, error.message, 503);
  }
  throw error;
}
