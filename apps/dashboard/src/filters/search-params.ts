import type { Channel } from '../generated/documents.js';
import { isLanguage, type Language } from '../i18n/language.js';
import { isThemeChoice, type ThemeChoice } from '../theme/theme-choice.js';
import { isChannel } from './channels.js';
import { type Comparison, type GrainName, isComparison, isGrain } from './comparison.js';

/** What every page keeps in the address. Absent means: the default. */
export interface FrameSearch {
  readonly period?: string;
  readonly compare?: Comparison;
  readonly grain?: GrainName;
  readonly segment?: string;
  readonly region?: string;
  readonly channel?: Channel;
  readonly lang?: Language;
  readonly theme?: ThemeChoice;
  /** The rows that lie open over the page; they close when the page is left. */
  readonly rows?: string;
}

export const frameSearchKeys = [
  'period',
  'compare',
  'grain',
  'segment',
  'region',
  'channel',
  'lang',
  'theme',
] as const satisfies (keyof FrameSearch)[];

/** A parameter as text; undefined when it is absent or empty. */
export const textParam = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export function parseFrameSearch(search: Record<string, unknown>): FrameSearch {
  const { lang, theme, compare, grain, channel } = search;
  const { period, segment, region, rows } = search;
  return {
    period: textParam(period),
    compare: isComparison(compare) ? compare : undefined,
    grain: isGrain(grain) ? grain : undefined,
    segment: textParam(segment),
    region: textParam(region),
    channel: isChannel(channel) ? channel : undefined,
    lang: isLanguage(lang) ? lang : undefined,
    theme: isThemeChoice(theme) ? theme : undefined,
    rows: textParam(rows),
  };
}

/** Plain `?name=value`: an address that a person can read and write. */
export const parseQuery = (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query));

export function writeQuery(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    const text = textParam(value);
    if (text !== undefined) params.set(name, text);
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
