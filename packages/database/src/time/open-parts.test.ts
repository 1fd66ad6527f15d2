import { expect, test } from 'vitest';
import { parseDay } from './day.js';
import { LocalClock } from './local-clock.js';
import { type OpenPart, openParts } from './open-parts.js';

const hour = 3_600_000;
const on = (date: string): number => parseDay(date) ?? Number.NaN;
const clock = new LocalClock('Europe/Rome');

const row = (weekday: number, opensMinute: number, closesMinute: number, validFrom = '2026-01-01') => ({
  channel: 'EMAIL' as const,
  weekday,
  validFrom: on(validFrom),
  opensMinute,
  closesMinute,
});

/** Hours open by an instant, from the first part on. */
function openBy(parts: readonly OpenPart[], iso: string): number | undefined {
  const instant = Date.parse(iso);
  const held = parts.filter(({ starts, ends }) => starts <= instant && instant < ends);
  expect(held.length).toBeLessThan(2);
  const [part] = held;
  return part && (part.before + Math.min(instant, part.closes) - part.starts) / hour;
}

test('a night without a clock change, one that loses an hour and one that gains one', () => {
  // Open all night from Saturday to Sunday: 24 hours of Saturday and 6 on the clock of Sunday.
  const night = [row(6, 0, 1440), row(7, 0, 360)];
  const between = (from: string, until: string): number => {
    const parts = openParts(night, { from: on(from), until: on(until) }, clock);
    return openBy(parts, `${until.slice(0, 8)}${String(Number(until.slice(8)) - 1).padStart(2, '0')}T12:00:00Z`) ?? 0;
  };
  expect(between('2026-03-21', '2026-03-23')).toBe(30);
  expect(between('2026-03-28', '2026-03-30')).toBe(29);
  expect(between('2026-10-24', '2026-10-26')).toBe(31);
});

test('hours hold from a day on, are nothing before it, and what touches is one', () => {
  const hours = [row(1, 540, 720), row(1, 720, 780), row(1, 600, 660, '2026-06-08')];
  const parts = openParts(hours, { from: on('2025-12-30'), until: on('2026-06-09') }, clock);
  expect(openBy(parts, '2025-12-31T22:59:59Z')).toBeUndefined();
  // Monday 1 June: nine to one in Rome, of which two hours are over at eleven.
  const before = openBy(parts, '2026-06-01T00:00:00Z') ?? Number.NaN;
  expect((openBy(parts, '2026-06-01T09:00:00Z') ?? Number.NaN) - before).toBe(2);
  expect((openBy(parts, '2026-06-02T00:00:00Z') ?? Number.NaN) - before).toBe(4);
  // From 8 June on the week is another one.
  expect((openBy(parts, '2026-06-08T21:00:00Z') ?? Number.NaN) - before).toBe(5);
});

test('parts follow each other without a gap', () => {
  const parts = openParts(
    [row(2, 0, 1440), row(3, 30, 90)],
    { from: on('2026-03-23'), until: on('2026-04-06') },
    clock,
  );
  for (const [index, { starts, ends, closes, utcDay }] of parts.entries()) {
    expect(parts[index + 1]?.starts ?? ends).toBe(ends);
    expect([starts <= closes, closes <= ends, Math.floor(starts / (24 * hour))]).toEqual([true, true, utcDay]);
  }
});

test('without hours there are no parts', () => {
  expect(openParts([], { from: 0, until: 10 }, clock)).toEqual([]);
});

test('a time that the clock skips is when it skips it, one shown twice is the first', () => {
  expect(new Date(clock.instantOf(on('2026-03-29'), 150)).toISOString()).toBe('2026-03-29T01:00:00.000Z');
  expect(new Date(clock.instantOf(on('2026-10-25'), 150)).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(new Date(clock.instantOf(on('2026-06-01'), 1440)).toISOString()).toBe('2026-06-01T22:00:00.000Z');
});
