import { type Estimate, groupedJackknife, sumOfEstimates } from '@catena/statistics';
import type { EffectAnswer } from '../answers/effect-answer.js';
import type { CostMonth } from './cost-month.js';
import { type CostPartKey, costPartKeys, costParts } from './cost-parts.js';
import { type Excess, excessOf } from './excess.js';
import { type CostReference, hasReference, referenceMonths } from './reference-level.js';
import { scaledEstimate } from './scaled-estimate.js';

export interface CostQuestion {
  /** Months of the period. */
  readonly months: readonly CostMonth[];
  /** Months of all the data: from them comes the level of reference. */
  readonly history: readonly CostMonth[];
  readonly reference: CostReference;
  /** Answers by the key of their effect; what is absent counts as unsupported. */
  readonly effects: Readonly<Partial<Record<string, EffectAnswer>>>;
}

/** Why a part has no figure. */
export type CostGap = 'UNSUPPORTED' | 'UNKNOWN_RATE' | 'SHORT_HISTORY' | 'NO_LEVEL' | 'NO_BOOKINGS' | 'FEW_STAFF';

/** One bar of the waterfall, in minor units. Below nought where the period was better than the level of reference. */
export interface CostPartAnswer {
  readonly key: CostPartKey;
  /** Null where it cannot be told, for the reason beside it; never nought for that. */
  readonly cost: Estimate | null;
  readonly gap: CostGap | null;
  /** By first day of the month. */
  readonly monthly: ReadonlyMap<number, number | null>;
  /** Null for what is not known of segments. */
  readonly bySegment: ReadonlyMap<string | null, number | null> | null;
}

export interface CostAnswer {
  readonly reference: CostReference;
  /** First days of the months whose level is the reference; none for no failures. */
  readonly referenceMonths: readonly number[];
  readonly parts: readonly CostPartAnswer[];
  /** Of the parts that have a figure, their errors taken as independent; null where none has. */
  readonly total: Estimate | null;
  readonly leftOut: readonly CostPartKey[];
}

/** What poor service cost in a period, part by part; the parts add up to the total and never overlap. */
export function costOfPoorService(question: CostQuestion): CostAnswer {
  const { history, reference } = question;
  const parts = costPartKeys.map((key) => partOf(key, question));
  const known = parts.flatMap(({ cost }) => (cost ? [cost] : []));
  return {
    reference,
    referenceMonths:
      reference === 'BEST_DECILE' && hasReference(history) ? referenceMonths(history).map(({ month }) => month) : [],
    parts,
    total: known.length > 0 ? sumOfEstimates(known) : null,
    leftOut: parts.flatMap(({ key, cost }) => (cost ? [] : [key])),
  };
}

function partOf(key: CostPartKey, question: CostQuestion): CostPartAnswer {
  const { history, effects } = question;
  const { by } = costParts[key];
  const missing = (gap: CostGap): CostPartAnswer => ({ key, cost: null, gap, monthly: new Map(), bySegment: null });
  if (by.kind === 'UNMEASURED') return missing('UNSUPPORTED');
  if (by.kind === 'HOURS' && question.reference === 'NO_FAILURES') return missing('NO_LEVEL');
  const bookings = history.some(({ spending }) => Object.keys(spending).length > 0);
  if (by.kind === 'BOOKED' && !bookings) return missing('NO_BOOKINGS');
  const effect = by.kind === 'EFFECT' ? (effects[by.effect]?.adjusted ?? null) : undefined;
  if (effect === null || effect?.estimate === null || effect?.ciLow === null) return missing('UNSUPPORTED');
  if (question.reference === 'BEST_DECILE' && !hasReference(history)) return missing('SHORT_HISTORY');
  const excess = excessOf(key, question, history);
  if (excess.total === null) return missing(by.kind === 'HOURS' ? 'FEW_STAFF' : 'UNKNOWN_RATE');
  const sign = by.kind === 'EFFECT' && by.costs === 'LESS' ? -1 : 1;
  const factor = effect ? sign * (effect.estimate ?? 0) : 1;
  return {
    key,
    cost: scaledEstimate(effect, sign, unitsWithError(key, question, excess, excess.total)),
    gap: null,
    monthly: multiplied(excess.monthly, factor),
    bySegment: excess.bySegment && multiplied(excess.bySegment, factor),
  };
}

/** The units beyond the reference, with the error of the level: how it moves when one month of the data is left out. */
function unitsWithError(key: CostPartKey, question: CostQuestion, { total }: Excess, estimate: number): Estimate {
  const counted = { estimate, se: 0, ciLow: estimate, ciHigh: estimate, timeBasis: null, warnings: [] };
  const n = question.months.length;
  if (question.reference === 'NO_FAILURES' || total === null) return { ...counted, n, method: 'COUNTED' };
  return groupedJackknife(question.history, (months) => excessOf(key, question, months).total);
}

const multiplied = <Key>(amounts: ReadonlyMap<Key, number | null>, factor: number): Map<Key, number | null> => {
  return new Map([...amounts].map(([key, amount]) => [key, amount === null ? null : factor * amount]));
};
