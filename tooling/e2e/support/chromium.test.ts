import { expect, test } from 'vitest';
import { findChromium } from './chromium.js';

const places = { named: undefined, path: '/usr/local/bin:/usr/bin', cached: '/cache/chrome' };
const only =
  (...files: string[]) =>
  (file: string): boolean =>
    files.includes(file);

test('the browser that is named comes first', () => {
  expect(findChromium({ ...places, named: '/opt/chrome' }, only('/opt/chrome', '/usr/bin/chromium'))).toBe(
    '/opt/chrome',
  );
});

test('a browser that is named and not there is an error, not a skip', () => {
  expect(() => findChromium({ ...places, named: '/opt/chrome' }, only('/usr/bin/chromium'))).toThrow(
    'CHROMIUM_PATH is /opt/chrome',
  );
});

test("the system's browser comes before playwright's", () => {
  expect(findChromium(places, only('/usr/bin/google-chrome', '/cache/chrome'))).toBe('/usr/bin/google-chrome');
  expect(findChromium(places, only('/cache/chrome'))).toBe('/cache/chrome');
});

test('the shell, which opens no windows, comes before the whole browser', () => {
  expect(findChromium(places, only('/usr/bin/chromium', '/usr/bin/chromium-headless-shell'))).toBe(
    '/usr/bin/chromium-headless-shell',
  );
});

test('there may be none', () => {
  expect(findChromium(places, only())).toBeUndefined();
});
