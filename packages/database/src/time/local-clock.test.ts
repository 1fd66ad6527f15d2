import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from './day.js';
import { LocalClock } from './local-clock.js';

const dayOf = (zone: string, iso: string): string => formatDay(new LocalClock(zone).day(Date.parse(iso)));

describe('the local day of an instant', () => {
  test.each([
    // Rome is an hour ahead in winter and two in summer; the clock changes at 01:00 UTC.
    ['Europe/Rome', '2026-01-31T22:59:59Z', '2026-01-31'],
    ['Europe/Rome', '2026-01-31T23:00:00Z', '2026-02-01'],
    ['Europe/Rome', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Rome', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Rome', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Rome', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Rome', '2026-10-25T23:00:00Z', '2026-10-26'],
    // New York is behind; India has a half hour; Lord Howe shifts by half an hour.
    ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
    ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
    ['Asia/Kolkata', '2026-06-30T18:29:59Z', '2026-06-30'],
    ['Asia/Kolkata', '2026-06-30T18:30:00Z', '2026-07-01'],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05'],
    ['UTC', '1969-12-31T23:59:59.999Z', '1969-12-31'],
  ])('%s %s is %s', (zone, iso, expected) => {
    expect(dayOf(zone, iso)).toBe(expected);
  });

  test('a local day is 23, 24 or 25 hours long', () => {
    const clock = new LocalClock('Europe/Rome');
    const hours = (date: string): number => {
      const day = parseDay(date) ?? Number.NaN;
      return (clock.startOfDay(day + 1) - clock.startOfDay(day)) / 3_600_000;
    };
    expect([hours('2026-03-28'), hours('2026-03-29'), hours('2026-10-25'), hours('2026-10-26')]).toEqual([
      24, 23, 25, 24,
    ]);
  });

  test('a day that begins in a gap begins when the gap ends', () => {
    // In Beirut midnight of 2026-03-29 does not exist: 00:00 becomes 01:00, which is 22:00 UTC the day before.
    const clock = new LocalClock('Asia/Beirut');
    const start = clock.startOfDay(parseDay('2026-03-29') ?? Number.NaN);
    expect(new Date(start).toISOString()).toBe('2026-03-28T22:00:00.000Z');
  });

  test('every day starts on itself, and the instant before belongs to the day before', () => {
    for (const zone of [
      'Europe/Rome',
      'America/New_York',
      'Asia/Kolkata',
      'Asia/Beirut',
      'Australia/Lord_Howe',
      'America/Santiago',
    ]) {
      const clock = new LocalClock(zone);
      for (let day = 20_089; day < 20_089 + 730; day += 1) {
        const start = clock.startOfDay(day);
        expect([zone, clock.day(start), clock.day(start - 1)]).toEqual([zone, day, day - 1]);
      }
    }
  });
});

describe('the local hour of the week', () => {
  test.each([
    // 2026-03-02 is a Monday.
    ['Europe/Rome', '2026-03-01T23:00:00Z', 0],
    ['Europe/Rome', '2026-03-01T22:59:59Z', 167],
    ['Europe/Rome', '2026-03-29T00:30:00Z', 6 * 24 + 1],
    ['Europe/Rome', '2026-03-29T01:00:00Z', 6 * 24 + 3],
    ['Asia/Kolkata', '2026-03-02T18:15:00Z', 23],
  ])('%s %s is %i', (zone, iso, expected) => {
    expect(new LocalClock(zone).hourOfWeek(Date.parse(iso))).toBe(expected);
  });
});

test('a zone that does not exist is refused', () => {
  expect(() => new LocalClock('Europe/Atlantis')).toThrow(RangeError);
});
