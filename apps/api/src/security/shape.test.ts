import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { limits } from './limits.js';
import { countAliases, depthOf } from './shape.js';

const depth = (text: string): number => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('One operation was expected.');
  return depthOf(operation, document);
};

test('every selection inside a selection is one level, fragments are none', () => {
  expect(depth('{ a }')).toBe(1);
  expect(depth('{ a { b { c } } d }')).toBe(3);
  expect(depth('{ a { ... on T { b { c } } } }')).toBe(3);
  expect(depth('{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c { d } }')).toBe(4);
});

test('fragments that spread each other often are walked once', () => {
  const fragments = Array.from(
    { length: 60 },
    (_, n) => `fragment F${n} on T { a { ...F${n + 1} } b { ...F${n + 1} } }`,
  );
  expect(depth(`{ ...F0 } ${fragments.join(' ')} fragment F60 on T { c }`)).toBe(61);
});

test('the usual introspection query is within the limit', () => {
  expect(depth(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }))).toBeLessThanOrEqual(
    limits.depth,
  );
});

test('all aliases count, those of __typename too', () => {
  expect(countAliases(parse('{ a b: c x: __typename ... on T { d: e } ...F } fragment F on T { g: h }'))).toBe(4);
});
