// @vitest-environment node
import { expect, test } from 'vitest';
import { parsePeriod, resolvePeriod, writePeriod } from './period.js';

const data = { from: '2024-07-01', until: '2026-07-01' };

test('presets count back from the end of the data', () => {
  expect(resolvePeriod('3m', data)).toEqual({ from: '2026-04-01', until: '2026-07-01' });
  expect(resolvePeriod('6m', data)).toEqual({ from: '2026-01-01', until: '2026-07-01' });
  expect(resolvePeriod('12m', data)).toEqual({ from: '2025-07-01', until: '2026-07-01' });
  expect(resolvePeriod('all', data)).toEqual(data);
});

test('a custom range within the data is taken as it is and survives the address', () => {
  const range = { from: '2025-03-10', until: '2025-04-02' };
  expect(parsePeriod(writePeriod(range))).toEqual(range);
  expect(resolvePeriod(range, data)).toEqual(range);
});

test('a period never leaves the data', () => {
  const halfYear = { from: '2026-01-01', until: '2026-07-01' };
  expect(resolvePeriod('12m', halfYear)).toEqual(halfYear);
  expect(resolvePeriod('6m', halfYear)).toEqual(halfYear);
  expect(resolvePeriod('3m', halfYear)).toEqual({ from: '2026-04-01', until: '2026-07-01' });
  expect(resolvePeriod({ from: '2025-10-01', until: '2026-02-01' }, halfYear)).toEqual({
    from: '2026-01-01',
    until: '2026-02-01',
  });
  expect(resolvePeriod({ from: '2026-06-01', until: '2027-01-01' }, halfYear)).toEqual({
    from: '2026-06-01',
    until: '2026-07-01',
  });
});

test('a range without any day of the data stays as asked', () => {
  const before = { from: '2023-01-01', until: '2024-07-01' };
  expect(resolvePeriod(before, data)).toEqual(before);
});

test.each([
  undefined,
  '',
  '9m',
  '2025-01-01',
  '2025-02-30..2025-03-01',
  '2025-03-01..2025-03-01',
  '2025-04-01..2025-03-01',
  'a..b..c',
])('falls back to twelve months for %s', (text) => {
  expect(parsePeriod(text)).toBe('12m');
});
