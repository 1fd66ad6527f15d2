import type { CombinedError } from '@urql/core';

/** What the server said, as a sentence; errors carry sentences for people. */
export function errorText({ graphQLErrors, networkError, message }: CombinedError): string {
  const [first] = graphQLErrors;
  return first?.message ?? networkError?.message ?? message;
}
