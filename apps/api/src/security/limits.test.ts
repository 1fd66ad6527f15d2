import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi('sqlite');
});
afterAll(() => api.drop());

const code = async (query: string, variables?: Record<string, unknown>): Promise<unknown> =>
  (await api.answer(query, variables)).errors?.[0]?.extensions?.code;

const nested = (levels: number): string =>
  `{ node(id: "Q3VzdG9tZXI6MQ") { ... on Incident { department ${'{ teams { department '.repeat(levels)}{ id }${' } }'.repeat(levels)} } } }`;

test('an operation may be fifteen levels deep', async () => {
  // node, department, twelve more by pairs, id.
  expect(await code(nested(6))).toBeUndefined();
  expect(await code(nested(7))).toBe('QUERY_TOO_DEEP');
});

test('a document may have thirty aliases, however small the fields', async () => {
  const aliases = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ')} }`;
  expect(await code(aliases(30))).toBeUndefined();
  expect(await code(aliases(31))).toBe('TOO_MANY_ALIASES');
});

test('an answer may hold about twenty thousand rows', async () => {
  const rows = (outer: number, inner: number): string =>
    `{ customers(first: ${outer}) { nodes { interactions(first: ${inner}) { nodes { id } } } } }`;
  // 1 + outer × (1 + 1 + inner × 1): a page of customers, each with a page of contacts.
  expect(await code(rows(100, 197))).toBeUndefined();
  expect(await code(rows(101, 197))).toBe('QUERY_TOO_COSTLY');
  expect(
    await code('query ($n: Int) { customers(last: $n) { nodes { interactions(first: $n) { nodes { id } } } } }', {
      n: 200,
    }),
  ).toBe('QUERY_TOO_COSTLY');
});

test('a report costs more, the longer its period', async () => {
  const reports = (count: number, from: string): string =>
    `{ ${Array.from({ length: count }, (_, n) => `a${n}: report(period: { from: "${from}", until: "2024-01-01" }) { metric(key: NPS) { value } }`).join(' ')} }`;
  // Twenty years are 7305 days, 244 months of 30 days: 500 + 244 × 20 + 3 rows each.
  expect(await code(reports(3, '2004-01-01'))).toBeUndefined();
  expect(await code(reports(4, '2004-01-01'))).toBe('QUERY_TOO_COSTLY');
  // A quarter has four such months: 583 each.
  expect(await code(reports(30, '2023-10-01'))).toBeUndefined();
  const variable =
    'query ($p: PeriodInput!) { a: report(period: $p) { metric(key: NPS) { value } } b: report(period: $p) { metric(key: NPS) { value } } c: report(period: $p) { metric(key: NPS) { value } } d: report(period: $p) { metric(key: NPS) { value } } }';
  expect(await code(variable, { p: { from: '2004-01-01', until: '2024-01-01' } })).toBe('QUERY_TOO_COSTLY');
});

test('a period that is too long is refused for that, not for its cost', async () => {
  const { message } = await api.error(
    '{ report(period: { from: "0100-01-01", until: "2024-01-01" }) { metric(key: NPS) { value } } }',
  );
  expect(message).toContain('longer than 20 years');
});

test('what fragments multiply counts too', async () => {
  const fragments = Array.from(
    { length: 13 },
    (_, n) =>
      `fragment F${n} on Team { department { teams { ...F${n + 1} } } x${n}: department { teams { ...F${n + 1} } } }`,
  );
  const query = `{ teams { nodes { ...F0 } } } ${fragments.join(' ')} fragment F13 on Team { id }`;
  expect(['QUERY_TOO_COSTLY', 'QUERY_TOO_DEEP']).toContain(await code(query));
});

test('a document may have three thousand words and signs', async () => {
  const words = (count: number): string =>
    `{ customers(filter: { externalId: [${'"a" '.repeat(count)}] }) { totalCount } }`;
  // Read as a whole, it is refused for its long list only.
  expect(await code(words(2950))).toBe('BAD_USER_INPUT');
  expect(await code(words(3001))).toBe('GRAPHQL_PARSE_FAILED');
});

test('the schema can be read', async () => {
  expect(await code(getIntrospectionQuery())).toBeUndefined();
});

test('a mistyped name is not answered with the right ones', async () => {
  const { message } = await api.error('{ customer { nodes { id } } }');
  expect(message).toBe('Cannot query field "customer" on type "Query".');
  const order = await api.error('query ($o: CustomerOrder) { customers(orderBy: $o) { totalCount } }', {
    o: 'NAME_AS',
  });
  expect(order.message).toBe(
    'Variable "$o" got invalid value "NAME_AS"; Value "NAME_AS" does not exist in "CustomerOrder" enum.',
  );
});

test.each([
  [
    'query ($n: Int) { customers(first: $n) { nodes { id } } }',
    { n: 'many' },
    'Variable "$n" got invalid value "many"',
  ],
  [
    'query ($o: CustomerOrder) { customers(orderBy: $o) { nodes { id } } }',
    { o: 'SHOE_SIZE' },
    'Variable "$o" got invalid value "SHOE_SIZE"',
  ],
  [
    'query ($f: CustomerFilter) { customers(filter: $f) { nodes { id } } }',
    { f: { shoe: 1 } },
    'Field "shoe" is not defined',
  ],
  [
    'query ($f: CustomerFilter) { customers(filter: $f) { nodes { id } } }',
    { f: { startedOn: { from: '1.3.2024' } } },
    'Write it as YYYY-MM-DD.',
  ],
  ['query ($id: ID!) { node(id: $id) { id } }', {}, 'Variable "$id" of required type "ID!" was not provided.'],
])('a variable that does not fit is refused: %s', async (query, variables, message) => {
  const error = await api.error(query, variables);
  expect(error.code).toBe('BAD_USER_INPUT');
  expect(error.message).toContain(message);
});
