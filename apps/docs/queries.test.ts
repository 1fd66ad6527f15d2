import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

test('the queries of the README fit the schema', () => {
  const schema = buildSchema(read('apps/api/schema.graphql'));
  const queries = [...read('README.md').matchAll(/^```graphql\n(.*?)^```/gms)].map(([, query = '']) => query);
  expect(queries.length).toBeGreaterThan(0);
  expect(queries.flatMap((query) => validate(schema, parse(query)).map(({ message }) => message))).toEqual([]);
});
