import type { ChurnAtRiskQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture, barsTable, type NamedFigure } from '../../widgets/shape/bars.js';
import type { Shaped } from '../../widgets/shaped.js';

/** What each reason to leave went with, beside customers without any. */
export function shapeReasons({ report }: ChurnAtRiskQuery, say: Say): Shaped {
  const { text, formats, theShare } = say;
  const { reasons, withoutReason } = report.churn.customersAtRisk;
  const sorted = reasons.toSorted((one, other) => (other.left.value ?? -1) - (one.left.value ?? -1));
  const figures: NamedFigure[] = sorted.map(({ reason, customers, left }) => ({
    key: reason,
    label: text(`riskReason.${reason}`),
    figure: left,
    detail: text('churnReasons.count', { n: formats.count(customers) }),
  }));
  const base = withoutReason.value;
  if (figures.every(({ figure }) => figure.value === null)) return { kind: 'empty', message: text('churnAtRisk.none') };
  const [worst] = sorted;
  const finding =
    worst === undefined || worst.left.value === null || base === null
      ? undefined
      : text('churnReasons.finding', {
          reason: text(`riskReason.${worst.reason}`),
          left: theShare(worst.left.value),
          base: theShare(base),
        });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, { what: text('churnReasons.what'), n: withoutReason.n, interval: true }),
    picture: {
      ...barsPicture(say, 'SHARE', figures, barsDescription(say, 'SHARE', figures)),
      ...(base !== null && {
        reference: { value: base, label: text('churnReasons.reference', { base: formats.value('SHARE', base) }) },
      }),
    },
    table: barsTable(say, 'SHARE', figures, { name: text('churnReasons.column'), value: text('churnReasons.left') }),
  };
}
