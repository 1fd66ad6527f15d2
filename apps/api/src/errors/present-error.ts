import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ApiError } from './api-error.js';
import { ErrorCode } from './codes.js';

/** What the server itself says about a request that is not GraphQL, or does not fit the schema. */
const protocolCodes: ReadonlySet<unknown> = new Set(
  Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
);

const isMeantForCaller = (error: unknown, code: unknown): boolean =>
  error instanceof ApiError || unwrapResolverError(error) instanceof ApiError || protocolCodes.has(code);

/** Whether an error is the server's fault, and says what only the log may know. */
export const isInternal = (error: unknown): boolean => {
  const code = error instanceof Error && 'extensions' in error ? codeIn(error.extensions) : undefined;
  return !isMeantForCaller(error, code);
};

const codeIn = (extensions: unknown): unknown =>
  typeof extensions === 'object' && extensions !== null && 'code' in extensions ? extensions.code : undefined;

/** Messages of the libraries repeat what was sent, which may be nearly a megabyte; what is wrong stands at an end. */
const longestMessage = 1000;

const shortened = (message: string): string =>
  message.length <= longestMessage
    ? message
    : `${message.slice(0, longestMessage / 2)}…${message.slice(-longestMessage / 2)}`.toWellFormed();

/** The one place where errors become answers: messages meant for the caller pass, everything else is masked. */
export function presentError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const message = shortened(formatted.message);
  const code = codeIn(formatted.extensions);
  if (isMeantForCaller(error, code)) return { message, locations, path, extensions: { code } };
  return {
    message: 'Something went wrong in the server. The log says more under the id of this request.',
    locations,
    path,
    extensions: { code: ErrorCode.INTERNAL },
  };
}
