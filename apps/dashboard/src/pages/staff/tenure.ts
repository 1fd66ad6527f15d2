import type { StaffTenureQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture, barsTable, type NamedFigure } from '../../widgets/shape/bars.js';
import type { Shaped } from '../../widgets/shaped.js';

/** How long those who work here have been here. */
export function shapeTenure({ report }: StaffTenureQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { tenureMix, noviceShare } = report.staff;
  if (tenureMix === null) return { kind: 'withheld', message: text('trend.withheld') };
  const figures: NamedFigure[] = tenureMix.map(({ range, employees, share, withheld }) => ({
    key: range,
    label: text(`tenureRange.${range}`),
    figure: { value: share, ciLow: null, ciHigh: null, n: employees ?? 0, withheld, uncertain: false },
    detail: employees === null ? '' : text('staffTenure.people', { n: formats.count(employees) }),
  }));
  if (figures.every(({ figure }) => figure.value === null)) return { kind: 'empty', message: text('trend.empty') };
  return {
    kind: 'ready',
    note: noteOf(say, { what: text('staffTenure.what'), filtered: noviceShare.filtered }),
    picture: barsPicture(say, 'SHARE', figures, barsDescription(say, 'SHARE', figures)),
    table: barsTable(say, 'SHARE', figures, { name: text('staffTenure.range'), value: text('column.share') }),
  };
}
