import type { BaseName } from '../bases/index.js';
import type { Facts, Value } from './facts.js';
import type { Measure, Spells, Total } from './measure.js';

/** A column of a base that a measure takes numbers from. */
export interface UsedColumn {
  readonly base: BaseName;
  readonly column: string;
}

/** The rows that a measure counts. */
export function factsOf(measure: Measure): readonly Facts[] {
  switch (measure.kind) {
    case 'RATIO':
      return [measure.top.facts, measure.bottom.facts];
    case 'STOCK':
    case 'STOCK_SHARE':
    case 'LOSS':
    case 'FLOW':
    case 'SURVIVAL':
    case 'RETAINED':
    case 'PRODUCT':
      return [];
    default:
      return [measure.facts];
  }
}

/** The spells that a measure counts. */
export const spellsOf = (measure: Measure): readonly Spells[] => ('spells' in measure ? [measure.spells] : []);

/** The bases that a measure counts rows of. */
export const basesOf = (measure: Measure): readonly BaseName[] =>
  [...factsOf(measure), ...spellsOf(measure)].map(({ base }) => base);

/** Columns that a value is computed from. */
function columnsOfValue(value: Value): readonly string[] {
  if (typeof value === 'string') return [value];
  if ('score' in value) return Object.keys(value.score);
  if ('seconds' in value) return value.seconds;
  if ('hours' in value) return value.hours;
  return 'days' in value ? value.days : value.minus;
}

const ofTotal = ({ facts: { base }, value }: Total): UsedColumn[] =>
  value === undefined ? [] : columnsOfValue(value).map((column) => ({ base, column }));

/** The columns that a measure takes numbers from. */
export function valuesOf(measure: Measure): readonly UsedColumn[] {
  switch (measure.kind) {
    case 'RATIO':
      return [...ofTotal(measure.top), ...ofTotal(measure.bottom)];
    case 'RATIO_OF_SUMS':
      return [measure.top, measure.bottom].flatMap((value) => ofTotal({ facts: measure.facts, value }));
    case 'SUM':
    case 'MEAN':
    case 'QUANTILE':
      return ofTotal({ facts: measure.facts, value: measure.value });
    case 'TIME_TO':
      return [measure.from, measure.to].map((column) => ({ base: measure.facts.base, column }));
    case 'NET_SCORE':
      return [{ base: measure.facts.base, column: measure.value }];
    case 'DISTINCT':
      return [{ base: measure.facts.base, column: measure.column }];
    case 'STOCK_SHARE':
      return [{ base: measure.spells.base, column: measure.since }];
    default:
      return [];
  }
}

/** Whether a piece of time without rows answers zero; else there is nothing to say of it, which is null. */
export const emptyIsZero = ({ kind }: Measure): boolean =>
  kind === 'COUNT' || kind === 'DISTINCT' || kind === 'SUM' || kind === 'STOCK' || kind === 'PACE';
