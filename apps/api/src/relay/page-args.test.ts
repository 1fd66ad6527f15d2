import 'reflect-metadata';
import { expect, test } from 'vitest';
import { pageWindow } from './page-args.js';

test('reads fifty from the front unless told', () => {
  expect(pageWindow({})).toEqual({ size: 50, backward: false, after: undefined, before: undefined });
  expect(pageWindow({ first: null, after: null })).toEqual({
    size: 50,
    backward: false,
    after: undefined,
    before: undefined,
  });
});

test('reads from the back when asked', () => {
  expect(pageWindow({ last: 3, before: 'x' })).toEqual({ size: 3, backward: true, after: undefined, before: 'x' });
});

test('a page may hold none and two hundred rows, not more and not fewer', () => {
  expect(pageWindow({ first: 0 }).size).toBe(0);
  expect(pageWindow({ first: 200 }).size).toBe(200);
  expect(() => pageWindow({ first: 201 })).toThrow('"first" is 201, and a page holds at most 200 rows');
  expect(() => pageWindow({ last: 201 })).toThrow('"last" is 201');
  expect(() => pageWindow({ first: -1 })).toThrow('"first" is -1');
});

test('first and last together are refused', () => {
  expect(() => pageWindow({ first: 1, last: 1 })).toThrow('not both');
});
