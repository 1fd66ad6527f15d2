import { expect, test } from 'vitest';
import { detectDialect } from './dialect.js';

test.each([
  ['a,b,c\n1,2,3\n', ',', '"'],
  ['a;b;c\n1,5;2,5;3\n', ';', '"'],
  ['a\tb\n1,5\t2\n', '\t', '"'],
  ['a|b|c\nx, y|2|3\n', '|', '"'],
  // Commas in every row, but not equally many.
  ['name;note\nA;x, y\nB;x, y, z\n', ';', '"'],
  ['a;b\n"x,1;y,2";"z"\n', ';', '"'],
  ["a,b\n'x,1','y'\n'z','w'\n", ',', "'"],
  ["a,b\nO'Neill,d'Este\n", ',', '"'],
  ['only\n1\n', ',', '"'],
])('%j is cut at %j, quoted with %s', (text, delimiter, quote) => {
  expect(detectDialect(text)).toEqual({ delimiter, quote });
});
