import { createValueFormats, type ValueFormatSettings } from '@catena/metrics/format';
import type { GrainName } from '../filters/comparison.js';
import type { Day } from '../filters/day.js';
import { addDays } from '../filters/day.js';
import type { Period } from '../filters/period.js';

export interface FormatSettings extends ValueFormatSettings {
  /** IANA name of the zone that the company lives in. */
  readonly timeZone: string;
}

/** How the pieces of a trend read, by their first day: in full, and under an axis. */
export interface PieceFormats {
  readonly title: (day: Day) => string;
  readonly tick: (day: Day) => string;
}

/** Turns values, days and instants into text. */
export type Formats = ReturnType<typeof createFormats>;

export function createFormats({ locale, currency, timeZone }: FormatSettings) {
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);

  const dayDate = date({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const monthName = date({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthTick = date({ month: 'short', year: '2-digit', timeZone: 'UTC' });
  const weekdayName = date({ weekday: 'short', timeZone: 'UTC' });
  const dayTick = date({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  const yearName = date({ year: 'numeric', timeZone: 'UTC' });
  const instantDay = date({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const instantTime = date({ hour: '2-digit', minute: '2-digit', timeZone });
  const dayKey = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
  const asDate = (day: Day) => new Date(`${day}T00:00:00Z`);

  const quarter = (day: Day) => `${Math.floor(asDate(day).getUTCMonth() / 3) + 1}/${yearName.format(asDate(day))}`;
  const pieces: Readonly<Record<GrainName, PieceFormats>> = {
    day: { title: (day) => dayDate.format(asDate(day)), tick: (day) => dayTick.format(asDate(day)) },
    week: { title: (day) => dayDate.format(asDate(day)), tick: (day) => dayTick.format(asDate(day)) },
    month: { title: (day) => monthName.format(asDate(day)), tick: (day) => monthTick.format(asDate(day)) },
    quarter: { title: quarter, tick: quarter },
    year: { title: (day) => yearName.format(asDate(day)), tick: (day) => yearName.format(asDate(day)) },
  };

  return {
    ...createValueFormats({ locale, currency }),
    day: (day: Day) => dayDate.format(asDate(day)),
    month: (day: Day) => monthName.format(asDate(day)),
    monthTick: (day: Day) => monthTick.format(asDate(day)),
    pieces,
    /** The name of the weekday so many days after a day. */
    weekday: (day: Day, days: number) => weekdayName.format(asDate(addDays(day, days))),
    /** First to last day, both included. */
    period: ({ from, until }: Period) =>
      `${dayDate.format(asDate(from))} – ${dayDate.format(asDate(addDays(until, -1)))}`,
    /** The day of an instant where the company lives, as days are written in addresses. */
    dayOf: (instant: string): Day => dayKey.format(new Date(instant)),
    instantDay: (instant: string) => instantDay.format(new Date(instant)),
    instantTime: (instant: string) => instantTime.format(new Date(instant)),
  };
}
