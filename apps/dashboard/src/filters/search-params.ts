import { isLanguage, type Language } from '../i18n/language.js';
import { isThemeChoice, type ThemeChoice } from '../theme/theme-choice.js';
import { type Comparison, type GrainName, isComparison, isGrain } from './comparison.js';
import { type Narrowings, narrowedFields, parseNarrowings } from './narrowings.js';

/** What every page keeps in the address. Absent means: the default. */
export interface FrameSearch extends Narrowings {
  readonly period?: string | undefined;
  readonly compare?: Comparison | undefined;
  readonly grain?: GrainName | undefined;
  /** A segment that was saved under a name, by its id; it narrows together with the values beside it. */
  readonly savedSegment?: string | undefined;
  readonly lang?: Language | undefined;
  readonly theme?: ThemeChoice | undefined;
  /** The step of the guided tour that stands over the page. */
  readonly tour?: string | undefined;
  /** The rows that lie open over the page; they close when the page is left. */
  readonly rows?: string | undefined;
}

export const frameSearchKeys = [
  'period',
  'compare',
  'grain',
  ...narrowedFields,
  'savedSegment',
  'lang',
  'theme',
  'tour',
] as const satisfies (keyof FrameSearch)[];

/** A parameter as text; undefined when it is absent or empty. */
export const textParam = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export function parseFrameSearch(search: Record<string, unknown>): FrameSearch {
  const { lang, theme, compare, grain } = search;
  return {
    ...parseNarrowings(search),
    savedSegment: textParam(search.savedSegment),
    period: textParam(search.period),
    compare: isComparison(compare) ? compare : undefined,
    grain: isGrain(grain) ? grain : undefined,
    lang: isLanguage(lang) ? lang : undefined,
    theme: isThemeChoice(theme) ? theme : undefined,
    tour: textParam(search.tour),
    rows: textParam(search.rows),
  };
}

/** Plain `?name=value`, a name once for each of its values: an address that a person can read and write. */
export function parseQuery(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name): [string, string | string[]] => {
      const values = params.getAll(name);
      const [first = ''] = values;
      return [name, values.length === 1 ? first : values];
    }),
  );
}

export function writeQuery(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      const text = textParam(one);
      if (text !== undefined) params.append(name, text);
    }
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
