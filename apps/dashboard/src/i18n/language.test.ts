// @vitest-environment node
import { expect, test } from 'vitest';
import { formatLocale, preferredLanguage } from './language.js';

test('takes the first language of the reader that it speaks', () => {
  expect(preferredLanguage(['de-DE', 'it-CH', 'en'])).toBe('it');
  expect(preferredLanguage(['de-DE'])).toBe('en');
});

test("follows the company's locale only in the company's language", () => {
  expect(formatLocale('en', 'en-US')).toBe('en-US');
  expect(formatLocale('en', 'it-IT')).toBe('en-GB');
  expect(formatLocale('it', 'it-CH')).toBe('it-CH');
  expect(formatLocale('it', undefined)).toBe('it-IT');
});
