import { addMonths, type Day, isDay } from './day.js';

/** Half-open: `until` is the first day that no longer counts. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

export const presets = ['3m', '6m', '12m', 'all'] as const;
type Preset = (typeof presets)[number];
const defaultPreset: Preset = '12m';

/** What the address says of the period: a preset, or two days as `from..until`. */
export type PeriodChoice = Preset | Period;

const months = { '3m': 3, '6m': 6, '12m': 12 } as const;

const startsLate = (asked: Period, data: Period): boolean => asked.from > data.from;
const endsEarly = (asked: Period, data: Period): boolean => asked.until < data.until;

const isPreset = (value: unknown): value is Preset => presets.some((preset) => preset === value);

export function parsePeriod(text: string | undefined): PeriodChoice {
  if (isPreset(text)) return text;
  const [from, until, ...rest] = text?.split('..') ?? [];
  if (from === undefined || until === undefined || rest.length > 0) return defaultPreset;
  return isDay(from) && isDay(until) && from < until ? { from, until } : defaultPreset;
}

export const writePeriod = (choice: PeriodChoice): string =>
  typeof choice === 'string' ? choice : `${choice.from}..${choice.until}`;

/**
 * The days that a choice stands for, of those that the data covers. Presets count back from the end of the
 * company's data, not from today: a company seeded or imported last year still has its last three months.
 */
export function resolvePeriod(choice: PeriodChoice, data: Period): Period {
  if (choice === 'all') return data;
  const asked =
    typeof choice === 'string' ? { from: addMonths(data.until, -months[choice]), until: data.until } : choice;
  const from = startsLate(asked, data) ? asked.from : data.from;
  const until = endsEarly(asked, data) ? asked.until : data.until;
  // A range wholly outside of the data stays as it is: the page then says that those days hold nothing.
  return from < until ? { from, until } : asked;
}
