import type {
  SpendingPerFailureQuery,
  SpendingProductivityQuery,
  SpendingSharesQuery,
} from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeTrend } from '../../widgets/shape/trend.js';
import type { Shaped } from '../../widgets/shaped.js';

/** How much of spending answers poor service. */
export const shapeShares = ({ report: { spending } }: SpendingSharesQuery, say: Say): Shaped =>
  shapeTrend(say, [spending.reactiveShare, spending.failureCostRatio], {
    what: say.text('spendingShares.what'),
    part: 'NUMERATOR',
  });

/** What one failure costs. */
export function shapePerFailure({ report: { spending } }: SpendingPerFailureQuery, say: Say): Shaped {
  const { text, formats, pieces } = say;
  return shapeTrend(say, [spending.costPerFailure], {
    what: text('spendingPerFailure.what'),
    part: 'NUMERATOR',
    finding: (first, last) =>
      text('spendingPerFailure.finding', {
        first: formats.value('MONEY', first.value),
        from: pieces.title(first.start),
        last: formats.value('MONEY', last.value),
        to: pieces.title(last.start),
      }),
  });
}

/** Whether hours taken for retraining show in what is handled. */
export const shapeProductivity = ({ report: { staff } }: SpendingProductivityQuery, say: Say): Shaped =>
  shapeTrend(say, [staff.contactsPerHour], { what: say.text('spendingProductivity.what'), baseline: 'fit' });
