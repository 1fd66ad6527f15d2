import { createValueFormats, type ValueFormatSettings } from '@catena/metrics/format';
import type { Day } from '../filters/day.js';
import { addDays } from '../filters/day.js';
import type { Period } from '../filters/period.js';

export interface FormatSettings extends ValueFormatSettings {
  /** IANA name of the zone that the company lives in. */
  readonly timeZone: string;
}

/** Turns values, days and instants into text. */
export type Formats = ReturnType<typeof createFormats>;

export function createFormats({ locale, currency, timeZone }: FormatSettings) {
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);

  const dayDate = date({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const monthName = date({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthTick = date({ month: 'short', year: '2-digit', timeZone: 'UTC' });
  const instantDay = date({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const instantTime = date({ hour: '2-digit', minute: '2-digit', timeZone });
  const asDate = (day: Day) => new Date(`${day}T00:00:00Z`);

  return {
    ...createValueFormats({ locale, currency }),
    day: (day: Day) => dayDate.format(asDate(day)),
    month: (day: Day) => monthName.format(asDate(day)),
    monthTick: (day: Day) => monthTick.format(asDate(day)),
    /** First to last day, both included. */
    period: ({ from, until }: Period) =>
      `${dayDate.format(asDate(from))} – ${dayDate.format(asDate(addDays(until, -1)))}`,
    instantDay: (instant: string) => instantDay.format(new Date(instant)),
    instantTime: (instant: string) => instantTime.format(new Date(instant)),
  };
}
