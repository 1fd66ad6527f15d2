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

/** Both limits of a difference of two shares: "+1.2 to +3.4 pts"; undefined where there is no interval. */
export function pointsRange(say: Say, estimated: Pick<Estimated, 'ciLow' | 'ciHigh'>): string | undefined {
  const range = rangeText(say, estimated, (value) => say.formats.value('NET_SCORE', 100 * value));
  return range && say.text('change.points', { value: range });
}

/** Whether no effect lies outside the interval: below it, above it, or neither. */
export function sideOf({ ciLow, ciHigh }: Pick<Estimated, 'ciLow' | 'ciHigh'>): 'below' | 'above' | 'unclear' {
  if (ciLow !== null && ciLow > 0) return 'above';
  return ciHigh !== null && ciHigh < 0 ? 'below' : 'unclear';
}

/** Half of a 95 % interval, in standard errors. */
const reach = 1.96;
const errorOf = ({ ciLow, ciHigh }: Estimated): number =>
  ciLow === null || ciHigh === null ? Number.POSITIVE_INFINITY : (ciHigh - ciLow) / (2 * reach);

/** Whether one estimate lies above another beyond chance; both are of different customers. */
export const isAbove = (one: Estimated | null, other: Estimated | null): boolean =>
  one?.estimate != null &&
  other?.estimate != null &&
  one.estimate - other.estimate > reach * Math.hypot(errorOf(one), errorOf(other));
