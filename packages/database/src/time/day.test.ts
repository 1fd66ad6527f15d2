import { expect, test } from 'vitest';
import { formatDay, monthStart, parseDay, weekday } from './day.js';

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2026-03-01', 20_513],
])('%s is day %i', (text, day) => {
  expect(parseDay(text)).toBe(day);
  expect(formatDay(day)).toBe(text);
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', '', 'today'])(
  '%j is no day',
  (text) => {
    expect(parseDay(text)).toBeUndefined();
  },
);

test('months start on their first day, over year ends too', () => {
  const day = parseDay('2026-01-31') ?? Number.NaN;
  expect([0, 1, -1, -12].map((shift) => formatDay(monthStart(day, shift)))).toEqual([
    '2026-01-01',
    '2026-02-01',
    '2025-12-01',
    '2025-01-01',
  ]);
});

test('the week begins on Monday', () => {
  // 1970-01-01 was a Thursday, 2026-03-01 a Sunday.
  expect([weekday(0), weekday(-4), weekday(20_513), weekday(20_514)]).toEqual([4, 7, 7, 1]);
});
