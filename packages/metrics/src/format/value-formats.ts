import type { MetricUnit } from '../definition/unit.js';

export interface ValueFormatSettings {
  /** BCP 47 tag. */
  readonly locale: string;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** Where there is no value. Never zero. */
export const missing = '—';

type Format = (value: number) => string;

/** Lengths of time in the unit that reads best: seconds become minutes, hours become days. */
function durations(
  locale: string,
  unitDisplay: 'short' | 'narrow',
): Readonly<Record<'SECONDS' | 'HOURS' | 'DAYS', Format>> {
  const inUnit = (unit: 'second' | 'minute' | 'hour' | 'day', maximumFractionDigits: number): Format => {
    const { format } = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay,
      maximumFractionDigits,
    });
    return format;
  };
  const [seconds, minutes, hours, days] = [
    inUnit('second', 0),
    inUnit('minute', 1),
    inUnit('hour', 1),
    inUnit('day', 1),
  ];
  const ofSeconds: Format = (value) => {
    if (Math.abs(value) < 120) return seconds(value);
    return Math.abs(value) < 7200 ? minutes(value / 60) : ofHours(value / 3600);
  };
  const ofHours: Format = (value) => {
    if (Math.abs(value) < 1) return minutes(value * 60);
    return Math.abs(value) < 72 ? hours(value) : days(value / 24);
  };
  return { SECONDS: ofSeconds, HOURS: ofHours, DAYS: days };
}

/** Values of every unit as text: the only place where that happens, so the same number reads the same everywhere. */
export function createValueFormats({ locale, currency }: ValueFormatSettings) {
  const number = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { useGrouping: 'always', ...options });
  const fixed = (digits: number, options: Intl.NumberFormatOptions = {}): Format =>
    number({ minimumFractionDigits: digits, maximumFractionDigits: digits, ...options }).format;
  const money: Intl.NumberFormatOptions = { style: 'currency', currency };
  const exact = number(money);
  const minorUnits = 10 ** (exact.resolvedOptions().maximumFractionDigits ?? 2);
  const count = number({ maximumFractionDigits: 0 }).format;
  const wholeMoney = number({ ...money, maximumFractionDigits: 0 });
  const compactMoney = number({ ...money, notation: 'compact', maximumFractionDigits: 1 });
  const percent = fixed(1, { style: 'percent' });
  const percentTick = number({ style: 'percent', maximumFractionDigits: 2 }).format;

  const byUnit: Readonly<Record<MetricUnit, Format>> = {
    COUNT: count,
    SHARE: percent,
    SHARE_PER_YEAR: percent,
    SHARE_PER_MONTH: percent,
    SCORE: fixed(2),
    BALANCE: fixed(2, { signDisplay: 'exceptZero' }),
    NET_SCORE: fixed(1, { signDisplay: 'exceptZero' }),
    RATING_TO_FIVE: fixed(2),
    RATING_TO_SEVEN: fixed(2),
    RATING_DIFFERENCE: fixed(2, { signDisplay: 'exceptZero' }),
    MONEY: (minor) => wholeMoney.format(minor / minorUnits),
    ...durations(locale, 'short'),
    PER_HOUR: fixed(2),
    PER_MONTH: fixed(2),
    RATIO: fixed(2),
  };
  const tickByUnit: Readonly<Record<MetricUnit, Format>> = {
    ...byUnit,
    ...durations(locale, 'narrow'),
    SHARE: percentTick,
    SHARE_PER_YEAR: percentTick,
    SHARE_PER_MONTH: percentTick,
    MONEY: (minor) => compactMoney.format(minor / minorUnits),
  };

  return {
    value: (unit: MetricUnit, value: number | null) => (value === null ? missing : byUnit[unit](value)),
    /** Shorter, for the scale of a chart. */
    tick: (unit: MetricUnit, value: number) => tickByUnit[unit](value),
    count,
    /** A score from 0 to 1. */
    score: byUnit.SCORE,
    /** One sum of money, to the last minor unit. */
    amount: (minor: number) => exact.format(minor / minorUnits),
  };
}
