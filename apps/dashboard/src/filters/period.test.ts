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

test('a custom range is taken as it is and survives the address', () => {
  const range = { from: '2025-03-10', until: '2025-04-02' };
  expect(parsePeriod(writePeriod(range))).toEqual(range);
  expect(resolvePeriod(range, data)).toEqual(range);
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
