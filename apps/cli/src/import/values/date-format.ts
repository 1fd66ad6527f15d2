import { type LocalClock, parseDay } from '@catena/database';

/** A way of writing dates, such as DD/MM/YYYY or YYYY-MM-DD HH:mm:ss. */
export interface DateFormat {
  readonly text: string;
  /** Whether it says the time of day, so that it can be an instant. */
  readonly hasTime: boolean;
  /** Day, and milliseconds since its midnight; undefined when the text is not written so or is no date. */
  parse(text: string): { readonly day: number; readonly time: number } | undefined;
}

const tokens: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
  HH: '(?<hour>[01]\\d|2[0-3])',
  H: '(?<hour>1?\\d|2[0-3])',
  mm: '(?<minute>[0-5]\\d)',
  ss: '(?<second>[0-5]\\d)',
  SSS: '(?<fraction>\\d{1,3})\\d*',
};
const part = /YYYY|MM|M|DD|D|HH|H|mm|ss|SSS|[A-Za-z]+|[^A-Za-z]/g;
const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const dateFormatHelp =
  'Dates are described with YYYY, MM or M, DD or D, HH or H, mm, ss and SSS, and the signs between them, for example DD/MM/YYYY or "DD.MM.YYYY HH:mm".';

/** Reads the description of a way of writing dates; undefined when it is none. */
export function dateFormat(text: string): DateFormat | undefined {
  const parts = text.match(part) ?? [];
  const letters = parts.filter((token) => /[A-Za-z]/.test(token) && token !== 'T');
  const kinds = letters.map((token) => token[0]);
  const whole = ['Y', 'M', 'D'].every((kind) => kinds.includes(kind)) && new Set(kinds).size === kinds.length;
  if (!whole || letters.some((token) => !(token in tokens))) return undefined;
  const pattern = new RegExp(`^${parts.map((token) => tokens[token] ?? literally(token)).join('')}$`);
  return {
    text,
    hasTime: kinds.includes('H'),
    parse(given) {
      const { year, month = '', day = '', hour, minute, second, fraction } = pattern.exec(given)?.groups ?? {};
      const found = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
      if (found === undefined) return undefined;
      const seconds = (Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0);
      return { day: found, time: seconds * 1000 + Number((fraction ?? '').padEnd(3, '0')) };
    },
  };
}

/**
 * The instant at which a clock on the wall shows a day and time. An hour that comes twice is the first of the two;
 * one that is left out is counted on from the hour before it.
 */
export function instantOn(clock: LocalClock, day: number, time: number): number {
  const wall = day * 86_400_000 + time;
  const early = wall - clock.offset(wall - 86_400_000);
  if (early + clock.offset(early) === wall) return early;
  const late = wall - clock.offset(wall + 86_400_000);
  return late + clock.offset(late) === wall ? late : early;
}
