// @vitest-environment node
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import schemaText from '../../../../api/schema.graphql?raw';
import { exampleNames, examples } from './examples.js';

const schema = buildSchema(schemaText);

test.each(exampleNames)('the example "%s" is a question that the API understands', (name) => {
  expect(validate(schema, parse(examples[name]))).toEqual([]);
});

test('every example can be picked', () => {
  expect([...exampleNames].sort()).toEqual(Object.keys(examples).sort());
});
