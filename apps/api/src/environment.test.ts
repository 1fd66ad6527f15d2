import { expect, test } from 'vitest';
import { readEnvironment } from './environment.js';

test('what is not given has a default that only this machine can reach', () => {
  expect(readEnvironment({ PORT: ' ' })).toEqual({
    host: '127.0.0.1',
    port: 4000,
    databaseUrl: 'sqlite:data/catena.sqlite',
    allowedHosts: [],
  });
});

test('what is given is taken', () => {
  expect(
    readEnvironment({
      HOST: '0.0.0.0',
      PORT: '80',
      DATABASE_URL: 'postgres://h/d',
      ALLOWED_HOSTS: 'catena.test, b.test,',
    }),
  ).toEqual({ host: '0.0.0.0', port: 80, databaseUrl: 'postgres://h/d', allowedHosts: ['catena.test', 'b.test'] });
});

test.each(['http', '-1', '65536', '4000.5', '4e3'])('PORT %s is refused', (PORT) => {
  expect(() => readEnvironment({ PORT })).toThrow(`PORT is "${PORT}". Give a number from 0 to 65535.`);
});
