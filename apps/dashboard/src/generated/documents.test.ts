// @vitest-environment node
import { expect, test } from 'vitest';
import schema from '../../../api/schema.graphql?raw';
import { generate } from '../../scripts/generate.mjs';

const files = import.meta.glob<string>(['../{app,filters,pages,stage,widgets}/**/*.graphql', '!../**/examples/*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const committed = import.meta.glob<string>(['./documents.ts', './documents/*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const documents = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('../', ''), text]));

test("the typed documents match the API's schema (else run `pnpm --filter @catena/dashboard codegen`)", async () => {
  expect(Object.keys(documents)).toContain('pages/customer/timeline.graphql');
  const generated = await generate(schema, documents);
  expect(Object.fromEntries(Object.entries(generated).map(([name, text]) => [`./${name}`, text]))).toEqual(committed);
});
