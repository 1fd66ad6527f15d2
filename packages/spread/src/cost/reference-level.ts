import { sumOf } from '@catena/statistics';
import type { CostMonth } from './cost-month.js';
import type { CostPartKey } from './cost-parts.js';
import { unitsOf } from './cost-units.js';

/** Against what poor service is reckoned: the company's own best months, or no failures at all. */
export type CostReference = 'BEST_DECILE' | 'NO_FAILURES';

/** Whole months below which a best tenth means nothing. */
const fewestMonths = 6;

/** Whether there are months enough for some of them to be called the best. */
export const hasReference = (history: readonly CostMonth[]): boolean => wholeMonths(history).length >= fewestMonths;

const wholeMonths = (history: readonly CostMonth[]): CostMonth[] => {
  return history.filter((month) => month.whole && month.segments.some(({ customerDays }) => customerDays > 0));
};

/**
 * The tenth of the whole months with the fewest failures for each day of a customer. The same months serve all parts: a
 * level made of each part's own best month never was.
 */
export function referenceMonths(history: readonly CostMonth[]): CostMonth[] {
  const rate = ({ segments }: CostMonth): number => {
    return sumOf(segments, ({ failures }) => failures) / sumOf(segments, ({ customerDays }) => customerDays);
  };
  const whole = wholeMonths(history);
  const best = whole.toSorted((one, other) => rate(one) - rate(other) || one.month - other.month);
  return best.slice(0, Math.ceil(whole.length / 10));
}

/** Amounts for each day of a customer in the months of reference, by segment; null where one of them is not known. */
export function levelsOf(key: CostPartKey, months: readonly CostMonth[]): ReadonlyMap<string | null, number | null> {
  const sums = new Map<string | null, { amount: number | null; days: number }>();
  for (const { segment, amount, customerDays } of months.flatMap((month) => unitsOf(key, month))) {
    const sum = sums.get(segment) ?? { amount: 0, days: 0 };
    sums.set(segment, {
      amount: sum.amount === null || amount === null ? null : sum.amount + amount,
      days: sum.days + customerDays,
    });
  }
  return new Map(
    [...sums].map(([segment, { amount, days }]) => [segment, amount === null || days === 0 ? null : amount / days]),
  );
}
