import { expect, test } from 'vitest';
import { parseLine } from './parse-line.js';

const cells = (text: string) => {
  const { names = [], cells: found } = parseLine(text, { line: 1 });
  return Object.fromEntries(names.map((name, index) => [name, found[index]]));
};

test('values become what would stand in a cell', () => {
  expect(cells('{"a":"x","b":1.5,"c":true,"d":null,"e":{"f":2},"g":[1,"y"]}')).toEqual({
    a: 'x',
    b: '1.5',
    c: 'true',
    d: '',
    'e.f': '2',
    g: '[1,"y"]',
  });
});

test('whole numbers that JavaScript would round stay as they are', () => {
  expect(cells('{"id":123456789012345678,"text":"a 123456789012345678 \\"b","n":-9007199254740993}')).toEqual({
    id: '123456789012345678',
    text: 'a 123456789012345678 "b',
    n: '-9007199254740993',
  });
});

test.each(['{"a":1', '[1]', '"a"', '1', 'a,b'])('%s is set aside', (text) => {
  expect(parseLine(text, { line: 7 })).toMatchObject({ line: 7, text, broken: { code: 'BROKEN_JSON' } });
});

test('an empty line is blank', () => {
  expect(parseLine('  ', { line: 1 }).broken).toBeUndefined();
});
