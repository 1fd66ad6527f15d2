import { isLanguage, type Language } from '../i18n/language.js';
import { isThemeChoice, type ThemeChoice } from '../theme/theme-choice.js';

/** What every page keeps in the address. Absent means: the default. */
export interface FrameSearch {
  readonly period?: string;
  readonly segment?: string;
  readonly region?: string;
  readonly lang?: Language;
  readonly theme?: ThemeChoice;
}

export const frameSearchKeys = [
  'period',
  'segment',
  'region',
  'lang',
  'theme',
] as const satisfies (keyof FrameSearch)[];

/** A parameter as text; undefined when it is absent or empty. */
export const textParam = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export function parseFrameSearch(search: Record<string, unknown>): FrameSearch {
  const { lang, theme } = search;
  const { period, segment, region } = search;
  return {
    period: textParam(period),
    segment: textParam(segment),
    region: textParam(region),
    lang: isLanguage(lang) ? lang : undefined,
    theme: isThemeChoice(theme) ? theme : undefined,
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
