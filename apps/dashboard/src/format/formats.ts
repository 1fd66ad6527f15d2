import type { Day } from '../filters/day.js';
import { addDays } from '../filters/day.js';
import type { Period } from '../filters/period.js';
import type { Unit } from '../generated/documents.js';

export interface FormatSettings {
  readonly locale: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** IANA name of the zone that the company lives in. */
  readonly timeZone: string;
}

/** Where there is no value. Never zero. */
export const missing = '—';

/** Turns values into text: the only place where that happens, so the same number reads the same everywhere. */
export type Formats = ReturnType<typeof createFormats>;

export function createFormats({ locale, currency, timeZone }: FormatSettings) {
  const number = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { useGrouping: 'always', ...options });
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const money: Intl.NumberFormatOptions = { style: 'currency', currency };
  const exact = number(money);
  const minorUnits = 10 ** (exact.resolvedOptions().maximumFractionDigits ?? 2);

  const count = number({ maximumFractionDigits: 0 });
  const percent = number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percentTick = number({ style: 'percent', maximumFractionDigits: 2 });
  const balance = number({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const score = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const wholeMoney = number({ ...money, maximumFractionDigits: 0 });
  const compactMoney = number({ ...money, notation: 'compact', maximumFractionDigits: 1 });

  const dayDate = date({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const monthName = date({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthTick = date({ month: 'short', year: '2-digit', timeZone: 'UTC' });
  const instantDay = date({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const instantTime = date({ hour: '2-digit', minute: '2-digit', timeZone });
  const asDate = (day: Day) => new Date(`${day}T00:00:00Z`);

  const byUnit: Record<Unit, (value: number) => string> = {
    COUNT: count.format,
    SHARE: percent.format,
    SHARE_PER_YEAR: percent.format,
    BALANCE: balance.format,
    SCORE: score.format,
    MONEY: (minor) => wholeMoney.format(minor / minorUnits),
  };
  const tickByUnit: Record<Unit, (value: number) => string> = {
    ...byUnit,
    SHARE: percentTick.format,
    SHARE_PER_YEAR: percentTick.format,
    MONEY: (minor) => compactMoney.format(minor / minorUnits),
  };

  return {
    value: (unit: Unit, value: number | null) => (value === null ? missing : byUnit[unit](value)),
    /** Shorter, for the scale of a chart. */
    tick: (unit: Unit, value: number) => tickByUnit[unit](value),
    count: count.format,
    /** A score from 0 to 1. */
    score: score.format,
    /** One sum of money, to the last minor unit. */
    amount: (minor: number) => exact.format(minor / minorUnits),
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
