import type { CostMonth } from './cost-month.js';
import type { CostPartKey } from './cost-parts.js';
import { isOfSegments, unitsOf } from './cost-units.js';
import { type CostReference, levelsOf, referenceMonths } from './reference-level.js';

/** Units beyond the level of reference; null where something is not known. */
export interface Excess {
  readonly total: number | null;
  readonly monthly: ReadonlyMap<number, number | null>;
  readonly bySegment: ReadonlyMap<string | null, number | null> | null;
}

/** @param history the months from which the level is taken */
export function excessOf(
  key: CostPartKey,
  { months, reference }: { readonly months: readonly CostMonth[]; readonly reference: CostReference },
  history: readonly CostMonth[],
): Excess {
  const best = reference === 'BEST_DECILE' ? referenceMonths(history) : [];
  const levels = levelsOf(key, best);
  const monthly = new Map<number, number | null>();
  const bySegment = new Map<string | null, number | null>();
  let total: number | null = 0;
  for (const month of months) {
    for (const { segment, amount, customerDays } of unitsOf(key, month)) {
      // A segment that was not there in the best months has no level; it counts in full.
      const level = levels.has(segment) ? (levels.get(segment) ?? null) : 0;
      const beyond = amount === null || level === null ? null : amount - level * customerDays;
      monthly.set(month.month, plus(monthly.get(month.month), beyond));
      bySegment.set(segment, plus(bySegment.get(segment), beyond));
      total = plus(total, beyond);
    }
  }
  return { total, monthly, bySegment: isOfSegments(key) ? bySegment : null };
}

const plus = (sum: number | null | undefined, more: number | null): number | null => {
  return sum === null || more === null ? null : (sum ?? 0) + more;
};
