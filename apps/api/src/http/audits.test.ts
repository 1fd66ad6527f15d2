import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

let api: TestApi;
let url: string;
beforeAll(async () => {
  api = await openTestApi('sqlite');
  url = `${await api.server.listen('127.0.0.1', 0)}graphql`;
});
afterAll(() => api.drop());

test('GraphQL over HTTP is spoken as its specification says', async () => {
  const results = await auditServer({
    url,
    // Requests without a body are taken from clients only that a page in a browser cannot pose as.
    fetchFn: (input: string, init?: RequestInit) =>
      fetch(input, {
        ...init,
        headers: { 'apollo-require-preflight': 'true', ...Object.fromEntries(new Headers(init?.headers)) },
      }),
  });
  const unmet = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`);
  expect(results.length).toBeGreaterThan(60);
  expect(unmet.filter((name) => / MUST /.test(name))).toEqual([]);
  // A request that cannot be answered at all has status 400, also for clients that ask for plain JSON.
  expect(unmet.filter((name) => !/SHOULD use .*200.* when accepting application\/json$/.test(name))).toEqual([]);
});
