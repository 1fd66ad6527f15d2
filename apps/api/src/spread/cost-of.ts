import type { Period } from '@catena/database';
import { type CostReference, costOfPoorService } from '@catena/spread';
import { wholeMonth, wholeMonthsIn } from '../report/period/months.js';
import { CostOfPoorService } from './cost.type.js';
import type { SpreadAnswer } from './spread-answer.js';

/** The cost of the whole months of a period; null where it holds none, or their cells could not be read. */
export function costOf(
  { costMonths, effects }: SpreadAnswer,
  period: Period,
  reference: CostReference,
): CostOfPoorService | null {
  const span = wholeMonthsIn(period);
  if (!span || !costMonths) return null;
  const inside = ({ month, whole }: { month: number; whole: boolean }): boolean =>
    whole && month >= span.from && wholeMonth(month).until <= span.until;
  const months = costMonths.filter(inside);
  if (months.length === 0) return null;
  return new CostOfPoorService(costOfPoorService({ months, history: costMonths, reference, effects }), span);
}
