/** Stable codes of errors: clients may rely on them, their messages may change. */
export const ErrorCode = {
  /** An argument is well typed but cannot be used; the message says which and why. */
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  /** An id that this API did not give out. */
  BAD_ID: 'BAD_ID',
  /** A cursor that this API did not give out, or gave out for another order. */
  BAD_CURSOR: 'BAD_CURSOR',
  /** More rows asked for than one page may hold. */
  PAGE_TOO_LARGE: 'PAGE_TOO_LARGE',
  QUERY_TOO_DEEP: 'QUERY_TOO_DEEP',
  QUERY_TOO_COSTLY: 'QUERY_TOO_COSTLY',
  TOO_MANY_ALIASES: 'TOO_MANY_ALIASES',
  /** The principal may not do this. */
  FORBIDDEN: 'FORBIDDEN',
  /** The answer took longer than a request may take. */
  TIMEOUT: 'TIMEOUT',
  /** The database cannot do it now; the message says why and what to do. */
  UNAVAILABLE: 'UNAVAILABLE',
  HOST_NOT_ALLOWED: 'HOST_NOT_ALLOWED',
  ORIGIN_NOT_ALLOWED: 'ORIGIN_NOT_ALLOWED',
  BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  /** The body of the request is not JSON. */
  BAD_BODY: 'BAD_BODY',
  /** The request is not one that this server understands. */
  BAD_REQUEST: 'BAD_REQUEST',
  /** Something went wrong in here; the log knows more under the request id. */
  INTERNAL: 'INTERNAL',
} as const;

export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];
