import type { FigureFragment } from '../../generated/documents.js';
import type { Say } from '../say.js';

/** A number with its uncertainty, as the API estimates it. */
export interface Estimated {
  readonly estimate: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly n: number;
}

/** An estimate as a figure. */
export const figureOf = (estimated: Estimated | null): FigureFragment => ({
  value: estimated?.estimate ?? null,
  ciLow: estimated?.ciLow ?? null,
  ciHigh: estimated?.ciHigh ?? null,
  n: estimated?.n ?? 0,
  withheld: false,
  uncertain: false,
});

/** A difference of two shares beside a value: "+4.6 pts". */
export const pointsText = ({ changes }: Say, value: number): string =>
  changes.signed({ kind: 'POINTS', value }, 'SHARE');

/** A difference of two shares in a sentence, without its sign: "4.6 points". */
export const pointsSize = ({ changes }: Say, value: number): string => changes.size({ kind: 'POINTS', value }, 'SHARE');

/** Both limits, written by `write`: "1.2 to 3.4"; undefined where there is no interval. */
export function rangeText(
  { text }: Say,
  estimated: Pick<Estimated, 'ciLow' | 'ciHigh'>,
  write: (value: number) => string,
): string | undefined {
  const { ciLow, ciHigh } = estimated;
  if (ciLow === null || ciHigh === null) return undefined;
  return text('map.interval', { low: write(ciLow), high: write(ciHigh) });
}

/** Whether no effect lies outside the interval: below it, above it, or neither. */
export function sideOf({ ciLow, ciHigh }: Pick<Estimated, 'ciLow' | 'ciHigh'>): 'below' | 'above' | 'unclear' {
  if (ciLow !== null && ciLow > 0) return 'above';
  return ciHigh !== null && ciHigh < 0 ? 'below' : 'unclear';
}
