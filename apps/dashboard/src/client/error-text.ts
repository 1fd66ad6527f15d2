import type { CombinedError } from '@urql/core';
import type { Text } from '../i18n/text.js';

/** The API's stable codes; its sentences are English and may change. */
const codes = [
  'BAD_USER_INPUT',
  'BAD_ID',
  'BAD_CURSOR',
  'PAGE_TOO_LARGE',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'TOO_MANY_ALIASES',
  'FORBIDDEN',
  'TIMEOUT',
  'HOST_NOT_ALLOWED',
  'ORIGIN_NOT_ALLOWED',
  'BODY_TOO_LARGE',
  'BAD_BODY',
  'BAD_REQUEST',
  'INTERNAL',
] as const;

/** What went wrong, in the reader's language; in the server's own words where its code is not known here. */
export function errorText({ graphQLErrors, networkError, message }: CombinedError, text: Text): string {
  const [first] = graphQLErrors;
  const code = codes.find((known) => known === first?.extensions.code);
  if (code !== undefined) return text(`error.${code}`);
  return first?.message ?? networkError?.message ?? message;
}
