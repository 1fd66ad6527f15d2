import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { presetNames, readPreset } from './presets.js';
import { parseMapping } from './read-mapping.js';
import { mappingSchema } from './schema.js';

const mapping = (columns: string) =>
  `name: mine\nwrites:\n  - table: person\n    columns:\n      externalId: id\n${columns}`;

test.each([
  [
    mapping('      kind: { value: PERSON }\n      colour: hue\n'),
    'line 7',
    'there is no "colour" here; there may be externalId, kind, name, language',
  ],
  [mapping('      name: full name\n'), 'line 4, writes.0.columns', '"kind" is missing'],
  [
    mapping('      kind: { column: a, value: b }\n'),
    'line 6, writes.0.columns.kind',
    'exactly one of column, value, day, text, key, lookup',
  ],
  [mapping('      kind: { colunm: a }\n'), 'line 6', 'exactly one of'],
  [mapping('      kind: { lookup: a, by: b }\n'), 'line 6, writes.0.columns.kind', 'take'],
  [`${mapping('      kind: { value: PERSON }\n')}asOf: 31/05/2020\n`, 'line 7, asOf', 'must match pattern'],
  [
    'name: x\nwrites:\n  - table: people\n    columns: {}\n',
    'line 3, writes.0.table',
    'it must be one of opening_hours, rate',
  ],
  ['name: x\nwrites: [\n', 'line 3', 'this is not YAML'],
  ['- a\n', 'line 1', 'it must be object'],
])('%j is answered with line and key', (text, place, problem) => {
  expect(() => parseMapping(text, 'mine.yaml')).toThrow(`mine.yaml, ${place}`);
  expect(() => parseMapping(text, 'mine.yaml')).toThrow(problem);
});

test.each(presetNames)('preset:%s is a mapping', (name) => {
  expect(readPreset(name).label).toBe(`preset:${name}`);
});

test('the published schema is the one in use (npx pnpm@12.21.0 --filter @catena/cli schema writes it)', () => {
  const published: unknown = JSON.parse(readFileSync(new URL('../../../mapping.schema.json', import.meta.url), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(mappingSchema)));
});
