// @vitest-environment node
import { CombinedError, gql } from '@urql/core';
import { afterEach, expect, test, vi } from 'vitest';
import { createClient, isUnreachable } from './client.js';
import { createReachability } from './reachability.js';

const question = gql('{ company { name } }');
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a server that is away is asked again until it answers, and the reader hears of it meanwhile', async () => {
  vi.useFakeTimers();
  let away = true;
  const fetch = vi.fn(async () => {
    if (away) throw new TypeError('fetch failed');
    return json({ data: { company: { name: 'Bottega' } } });
  });
  vi.stubGlobal('fetch', fetch);
  const reachability = createReachability();
  const answer = createClient(reachability).query(question, {}).toPromise();

  await vi.advanceTimersByTimeAsync(60_000);
  expect(reachability.get()).toBe(false);
  const asked = fetch.mock.calls.length;
  // Waits grow from one second to ten: a minute holds more than five tries and far fewer than sixty.
  expect(asked).toBeGreaterThan(5);
  expect(asked).toBeLessThan(30);

  away = false;
  await vi.advanceTimersByTimeAsync(15_000);
  expect((await answer).data).toEqual({ company: { name: 'Bottega' } });
  expect(reachability.get()).toBe(true);
});

test('a question that the server refuses fails at once, in its own words', async () => {
  vi.stubGlobal('fetch', async () => json({ errors: [{ message: 'The period ends before it begins.' }] }, 400));
  const reachability = createReachability();
  const { error } = await createClient(reachability).query(question, {}).toPromise();
  expect(error?.graphQLErrors.map(({ message }) => message)).toEqual(['The period ends before it begins.']);
  expect(reachability.get()).toBe(true);
});

test.each([
  [undefined, true],
  [502, true],
  [429, true],
  [403, false],
])('a failed request with status %s is tried again: %s', (status, expected) => {
  const response = status === undefined ? undefined : { status };
  expect(isUnreachable(new CombinedError({ networkError: new Error('x'), response }))).toBe(expected);
});

test('an error in the answer itself is not a missing server', () => {
  expect(isUnreachable(new CombinedError({ graphQLErrors: ['x'], response: { status: 500 } }))).toBe(false);
});
