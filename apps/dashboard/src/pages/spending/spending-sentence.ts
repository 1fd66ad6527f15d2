import type { SpendingFiguresQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';

export const spendingFigures = ({ report: { spending } }: SpendingFiguresQuery) => [
  spending.reactiveSpend,
  spending.reactiveShare,
  spending.costPerFailure,
  spending.failureCostRatio,
  spending.preventionSpend,
  spending.profitMargin,
];

/** What poor service costs, beside what is paid to prevent it. */
export function spendingSentence({ report: { spending } }: SpendingFiguresQuery, say: Say): string {
  const { text, formats, theShare } = say;
  const reactive = spending.reactiveSpend.figure.value;
  const share = spending.reactiveShare.figure.value;
  if (reactive === null || share === null) return text('spending.sentence.none');
  const money = (value: number) => formats.value('MONEY', value);
  const each = spending.costPerFailure.figure.value;
  const prevention = spending.preventionSpend.figure.value;
  return [
    text('spending.sentence', { reactive: money(reactive), share: theShare(share) }),
    each === null ? '' : text('spending.sentence.each', { each: money(each) }),
    prevention === null ? '' : text('spending.sentence.prevention', { prevention: money(prevention) }),
  ]
    .join(' ')
    .trim();
}
