import { GraphQLError } from 'graphql';
import type { ErrorCode } from './codes.js';

/** An error whose message is meant for the caller: what was wrong, where, and what to do. */
export class ApiError extends GraphQLError {
  /** @param status HTTP status, where the whole request fails */
  constructor(
    readonly code: ErrorCode,
    message: string,
    status?: number,
  ) {
    super(message, { extensions: { code, ...(status ? { http: { status } } : {}) } });
  }
}
