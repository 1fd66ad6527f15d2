export type DatabaseErrorCode =
  | 'BAD_URL'
  | 'CANNOT_OPEN'
  | 'NOT_WRITABLE'
  | 'NOT_MIGRATED'
  | 'NEWER_SCHEMA'
  | 'UNSAFE_SQLITE'
  | 'DAMAGED'
  | 'BUSY'
  | 'CANNOT_STORE'
  | 'UNREACHABLE'
  | 'COMPANY_LOCKED'
  | 'COMPANY_MISSING'
  | 'BAD_SETTING';

/** Something about the database that a person can put right; the message says what and how. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
