import { expect, test } from 'vitest';
import { hostName } from './same-origin.js';

test.each([
  ['localhost:4000', 'localhost'],
  ['LOCALHOST', 'localhost'],
  ['127.0.0.1:80', '127.0.0.1'],
  ['[::1]:4000', '::1'],
  ['catena.test', 'catena.test'],
])('the name in %s is %s', (authority, name) => {
  expect(hostName(authority)).toBe(name);
});

test.each(['', ':4000', 'a b', '[::1'])('%j holds no name', (authority) => {
  expect(hostName(authority)).toBeUndefined();
});
