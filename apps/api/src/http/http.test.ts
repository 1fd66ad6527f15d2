import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../logging/log.js';
import { openTestApi, type TestApi } from '../testing/api.js';

let api: TestApi;
let url: string;
let folder: string;
let ready = true;
const lines: Record<string, unknown>[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'catena-dashboard-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>dashboard</title>');
  writeFileSync(join(folder, 'graphiql.html'), '<title>graphiql</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'large-3c4d.js'), `export default '${'ab'.repeat(2000)}';`);
  const { database, drop } = await openTestApi('sqlite');
  api = await openTestApi('sqlite', {
    dashboardFolder: folder,
    allowedHosts: ['catena.test'],
    log: createLogger({ write: (line: string) => void lines.push(JSON.parse(line)) }),
    dataSource: {
      ...database.dataSource,
      dataVersion: async () => {
        if (ready) return database.dataSource.dataVersion();
        throw new Error('gone');
      },
    },
  });
  url = await api.server.listen('127.0.0.1', 0);
  const close = api.drop;
  api = { ...api, drop: async () => void (await Promise.all([close(), drop()])) };
});
afterAll(async () => {
  await api.drop();
  rmSync(folder, { recursive: true });
});

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const codeOf = async (response: Response): Promise<unknown> => {
  const { errors } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.[0]?.extensions?.code;
};

/** The status and body of a request under another name than its address; fetch does not let a Host be set. */
const under = (
  headers: Record<string, string>,
  path = 'graphql?query={__typename}',
): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { headers: { 'apollo-require-preflight': '1', ...headers } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject);
    sent.end();
  });

test.each([
  ['an answer', { query: '{ company { name } }' }, 200, undefined],
  ['a part that failed', { query: '{ node(id: "x") { id } }' }, 200, 'BAD_ID'],
  ['a syntax error', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', { query: '{ shoes }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['too many tokens', { query: `{ ${'a '.repeat(3001)} }` }, 400, 'GRAPHQL_PARSE_FAILED'],
  [
    'a bad variable',
    { query: 'query ($n: Int) { customers(first: $n) { totalCount } }', variables: { n: 'x' } },
    400,
    'BAD_USER_INPUT',
  ],
  [
    'too deep',
    { query: `{ node(id: "x") { ${'... on Team { department { teams { '.repeat(8)} id ${' } } }'.repeat(8)} } }` },
    400,
    'QUERY_TOO_DEEP',
  ],
  ['no such operation', { query: 'query A { __typename }', operationName: 'B' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['no query', {}, 400, 'BAD_REQUEST'],
  ['no JSON', '{"query":', 400, 'BAD_BODY'],
  ['a body over a million bytes', { query: '{ __typename }', pad: 'x'.repeat(1_000_000) }, 413, 'BODY_TOO_LARGE'],
])('%s has its status and code', async (_name, body, status, code) => {
  const response = await post(body);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('json');
  expect(await codeOf(response)).toBe(code);
});

test('a form of another page cannot ask', async () => {
  const form = await fetch(`${url}graphql`, {
    method: 'POST',
    body: 'query={__typename}',
    headers: { 'content-type': 'text/plain' },
  });
  expect(form.status).toBe(400);
  expect((await fetch(`${url}graphql?query={__typename}`)).status).toBe(400);
});

test.each([
  ['localhost:4000', 200],
  ['[::1]:4000', 200],
  ['10.1.2.3', 200],
  ['catena.test', 200],
  ['CATENA.test:80', 200],
  ['evil.test', 421],
  ['localhost.evil.test', 421],
  ['127.0.0.1.evil.test:4000', 421],
])('under the name %s the status is %i', async (host, status) => {
  const answer = await under({ host });
  expect(answer.status).toBe(status);
  if (status === 421) expect(answer.body).toContain('HOST_NOT_ALLOWED');
});

test.each([
  ['http://localhost:5173', 200],
  ['https://catena.test', 200],
  ['http://10.1.2.3:4000', 403],
  ['http://evil.test', 403],
  ['http://localhost.evil.test', 403],
  ['null', 403],
  ['file://', 403],
])('from pages of %s the status is %i', async (origin, status) => {
  const answer = await under({ origin });
  expect(answer.status).toBe(status);
  if (status === 403) expect(answer.body).toContain('ORIGIN_NOT_ALLOWED');
});

test('a page that came from an address may ask that address', async () => {
  expect((await under({ host: '10.1.2.3:4000', origin: 'http://10.1.2.3:4000' })).status).toBe(200);
});

test('health is that of the process, readiness that of the database', async () => {
  expect(await (await fetch(`${url}healthz`)).json()).toEqual({ status: 'up' });
  expect((await fetch(`${url}readyz`)).status).toBe(200);
  ready = false;
  const response = await fetch(`${url}readyz`);
  ready = true;
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('gone');
  expect((await fetch(`${url}healthz`)).status).toBe(200);
});

const page = async (path: string, accept = 'text/html'): Promise<[number, string, string | null]> => {
  const response = await fetch(`${url}${path}`, { headers: { accept } });
  return [response.status, await response.text(), response.headers.get('cache-control')];
};

test('pages of the dashboard are asked anew, its assets are kept', async () => {
  const app = [200, '<title>dashboard</title>', 'no-cache'];
  expect(await page('')).toEqual(app);
  expect(await page('customers/Q3VzdG9tZXI6MQ?search=x')).toEqual(app);
  expect(await page('graphiql')).toEqual([200, '<title>graphiql</title>', 'no-cache']);
  expect(await page('assets/app-1a2b.js', '*/*')).toEqual([200, 'export {};', 'public, max-age=31536000, immutable']);
});

test('what is large travels compressed where the asker can read it', async () => {
  const encoding = async (path: string, accepted: string) => {
    const { headers } = await fetch(`${url}${path}`, {
      headers: { 'accept-encoding': accepted, 'apollo-require-preflight': '1' },
    });
    return headers.get('content-encoding');
  };
  const schema = `graphql?query=${encodeURIComponent('{ metrics { label description } }')}`;
  expect(await encoding('assets/large-3c4d.js', 'gzip')).toBe('gzip');
  expect(await encoding('assets/large-3c4d.js', 'identity')).toBe(null);
  expect(await encoding('assets/app-1a2b.js', 'gzip')).toBe(null);
  expect(await encoding(schema, 'gzip')).toBe('gzip');
});

test('what is not there is not found', async () => {
  expect((await page('assets/gone.js', '*/*'))[0]).toBe(404);
  expect((await page('assets/gone.js'))[0]).toBe(404);
  expect((await page('customers', 'application/json'))[0]).toBe(404);
  expect((await page('assets/..%2f..%2f..%2fpackage.json'))[0]).toBeGreaterThanOrEqual(400);
  expect((await page('%E0%A4%A'))[0]).toBe(400);
});

test('headers keep a page to this server', async () => {
  const { headers } = await fetch(url);
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('strict-transport-security')).toBeNull();
});

test('one line is logged for each request, and nothing that a person typed', async () => {
  lines.length = 0;
  const response = await post({
    query: 'query Search($s: String) { customers(filter: { search: $s }) { totalCount nodes { name } } }',
    variables: { s: 'Anna Rossi' },
  });
  await response.text();
  await page('customers?search=Anna');
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.any(String),
      requestId: response.headers.get('x-request-id'),
      operationName: 'Search',
      statements: 2,
      room: 'graphql',
      method: 'POST',
      status: 200,
      milliseconds: expect.any(Number),
      msg: 'request',
    },
    expect.objectContaining({ room: 'dashboard', method: 'GET', status: 200 }),
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/Anna|127\.0\.0\.1/);
});
