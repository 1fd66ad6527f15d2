import { expect, test } from 'vitest';
import { addMonths, civilDate, dayOf, monthStart, weekday } from './civil-date.js';
import { instantAt, localDayOf, localSecondOf } from './rome-time.js';

test('civil dates and days since 1970 agree', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dayOf(2000, 3, 1)).toBe(11017);
  expect(civilDate(11016)).toEqual({ year: 2000, month: 2, day: 29 });
  expect(weekday(dayOf(2024, 7, 1))).toBe(1);
  expect(weekday(dayOf(2024, 7, 7))).toBe(7);
  expect(weekday(-1)).toBe(3);
});

test('months are added across a year', () => {
  expect(addMonths(dayOf(2024, 7, 1), 24)).toBe(dayOf(2026, 7, 1));
  expect(addMonths(dayOf(2024, 7, 1), 6)).toBe(dayOf(2025, 1, 1));
  expect(monthStart(dayOf(2024, 12, 31))).toBe(dayOf(2024, 12, 1));
});

test.each([
  // 2025: clocks change on 30 March and 26 October, at 01:00 UTC.
  ['winter', dayOf(2025, 1, 15), 9 * 3600, Date.UTC(2025, 0, 15, 8)],
  ['summer', dayOf(2025, 7, 15), 9 * 3600, Date.UTC(2025, 6, 15, 7)],
  ['the morning after the spring change', dayOf(2025, 3, 30), 9 * 3600, Date.UTC(2025, 2, 30, 7)],
  ['the evening before the spring change', dayOf(2025, 3, 29), 21 * 3600, Date.UTC(2025, 2, 29, 20)],
  ['the skipped half hour', dayOf(2025, 3, 30), 2.5 * 3600, Date.UTC(2025, 2, 30, 1, 30)],
  ['the first of the doubled hours', dayOf(2025, 10, 26), 2.5 * 3600, Date.UTC(2025, 9, 26, 0, 30)],
  ['the morning after the autumn change', dayOf(2025, 10, 26), 9 * 3600, Date.UTC(2025, 9, 26, 8)],
])('local time in Rome: %s', (_name, day, second, instant) => {
  expect(instantAt(day, second)).toBe(instant);
});

test('local day and second turn an instant back', () => {
  for (let day = dayOf(2024, 7, 1); day < dayOf(2026, 7, 1); day++) {
    const instant = instantAt(day, 20 * 3600 + 17);
    expect([localDayOf(instant), localSecondOf(instant)]).toEqual([day, 20 * 3600 + 17]);
  }
});
