import { Client, type CombinedError, cacheExchange, type Exchange, fetchExchange } from '@urql/core';
import { retryExchange } from '@urql/exchange-retry';
import { pipe, tap } from 'wonka';
import type { Reachability } from './reachability.js';

/** Whether an error means that the server did not get or could not take the request, so that trying again may help. */
export function isUnreachable({ networkError, response }: CombinedError): boolean {
  const status: unknown = response?.status;
  const refused = typeof status === 'number' && status >= 400 && status < 500 && status !== 429;
  return networkError !== undefined && !refused;
}

const watch =
  (reachability: Reachability): Exchange =>
  ({ forward }) =>
  (operations) =>
    pipe(
      forward(operations),
      tap(({ error }) => reachability.set(error === undefined || !isUnreachable(error))),
    );

/**
 * The document cache is enough: the dashboard only reads, and whole answers are what it shows. An
 * unreachable server is tried again until it answers, so pages wait instead of failing; `reachability`
 * tells the reader meanwhile.
 */
export function createClient(reachability: Reachability): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      cacheExchange,
      retryExchange({
        maxNumberAttempts: Number.POSITIVE_INFINITY,
        initialDelayMs: 1000,
        maxDelayMs: 10_000,
        retryIf: isUnreachable,
      }),
      watch(reachability),
      fetchExchange,
    ],
  });
}
