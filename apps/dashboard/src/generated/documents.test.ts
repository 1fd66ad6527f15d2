// @vitest-environment node
import { expect, test } from 'vitest';
import schema from '../../../api/schema.graphql?raw';
import { generate } from '../../scripts/generate.mjs';
import committed from './documents.ts?raw';

const files = import.meta.glob<string>(['../{app,filters,pages,stage,widgets}/**/*.graphql', '!../**/examples/*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const documents = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('../', ''), text]));

test("the typed documents match the API's schema (else run `pnpm --filter @catena/dashboard codegen`)", async () => {
  expect(Object.keys(documents)).toContain('pages/customer/timeline.graphql');
  expect(await generate(schema, documents)).toBe(committed);
});
