// @vitest-environment node
import { expect, test } from 'vitest';
import { createFormats } from './formats.js';

const english = createFormats({ locale: 'en-GB', currency: 'EUR', timeZone: 'Europe/Rome' });
const italian = createFormats({ locale: 'it-IT', currency: 'EUR', timeZone: 'Europe/Rome' });
const japanese = createFormats({ locale: 'en-GB', currency: 'JPY', timeZone: 'Asia/Tokyo' });

/** Intl separates with no-break spaces of several widths; the tests do not care which. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

test('shares read as percent with one decimal', () => {
  expect(english.value('SHARE', 0.0984)).toBe('9.8%');
  expect(plain(italian.value('SHARE_PER_YEAR', 0.341))).toBe('34,1%');
  expect(english.value('SHARE', 0)).toBe('0.0%');
});

test('money comes from minor units, as many as the currency has', () => {
  expect(english.amount(123_456)).toBe('€1,234.56');
  expect(plain(italian.amount(12_345_678))).toBe('123.456,78 €');
  expect(japanese.amount(123_456)).toBe('JP¥123,456');
  expect(english.value('MONEY', 123_456)).toBe('€1,235');
});

test('balances carry their sign, scores and counts do not', () => {
  expect(english.value('BALANCE', 0.3)).toBe('+0.30');
  expect(english.value('BALANCE', -0.25)).toBe('-0.25');
  expect(italian.value('SCORE', 0.7)).toBe('0,70');
  expect(english.value('COUNT', 10_500)).toBe('10,500');
});

test('no value is a dash, never zero', () => {
  expect(english.value('COUNT', null)).toBe('—');
});

test('periods show their last day, not the first day after', () => {
  expect(plain(english.period({ from: '2025-07-01', until: '2026-07-01' }))).toBe('1 Jul 2025 – 30 Jun 2026');
});

test("instants read in the company's zone, whatever the reader's", () => {
  // 22:30 UTC is after midnight in Rome in summer and before it in winter.
  expect(english.instantDay('2025-07-14T22:30:00Z')).toBe('Tue, 15 Jul 2025');
  expect(english.instantTime('2025-07-14T22:30:00Z')).toBe('00:30');
  expect(italian.instantTime('2025-01-14T22:30:00Z')).toBe('23:30');
});
