import { dayOf, weekday } from './civil-date.js';

const hour = 3_600_000;
const dayLength = 24 * hour;

/** The instant, in UTC, at which the European Union changes its clocks: 01:00 UTC on the month's last Sunday. */
function clockChange(year: number, month: 3 | 10): number {
  const last = dayOf(year, month, 31);
  return (last - (weekday(last) % 7)) * dayLength + hour;
}

const summers = new Map<number, { readonly from: number; readonly until: number }>();

function summerOf(year: number) {
  const known = summers.get(year);
  if (known) return known;
  const summer = { from: clockChange(year, 3), until: clockChange(year, 10) };
  summers.set(year, summer);
  return summer;
}

/** Milliseconds that local time in Rome is ahead of UTC at an instant. */
function romeOffset(instant: number): number {
  // A mean year suffices to find the year: both changes are months away from its ends.
  const summer = summerOf(1970 + Math.floor(instant / (365.2425 * dayLength)));
  return instant >= summer.from && instant < summer.until ? 2 * hour : hour;
}

/**
 * The instant of a local wall-clock time in Rome. A time that occurs twice in October is its first occurrence; a time
 * that March skips is the same distance after the change.
 */
export function instantAt(day: number, secondOfDay: number): number {
  const local = day * dayLength + secondOfDay * 1000;
  const asSummer = local - 2 * hour;
  return romeOffset(asSummer) === 2 * hour ? asSummer : local - hour;
}

/** Local day in Rome of an instant. */
export const localDayOf = (instant: number): number => Math.floor((instant + romeOffset(instant)) / dayLength);

/** Local second of the day in Rome of an instant. */
export const localSecondOf = (instant: number): number =>
  Math.floor((instant + romeOffset(instant) - localDayOf(instant) * dayLength) / 1000);
