import type { RecoveryNoticesQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Proactive against reactive: customers told before they complained, beside the others. */
export function shapeNotices({ report }: RecoveryNoticesQuery, say: Say): Shaped {
  const { text, theShare } = say;
  const { notices, proactiveCoverage } = report.recovery;
  const { told, notTold, difference } = notices;
  const first = { hue: 1, hatched: false } as const;
  const late = { hue: 2, hatched: true } as const;
  const early = told.complained.value;
  const others = notTold.complained.value;
  return shapeFigures(
    say,
    [
      { key: 'toldComplained', label: text('recoveryNotices.told.complained'), figure: told.complained, mark: first },
      { key: 'lateComplained', label: text('recoveryNotices.late.complained'), figure: notTold.complained, mark: late },
      { key: 'toldLeft', label: text('recoveryNotices.told.left'), figure: told.left, mark: first },
      { key: 'lateLeft', label: text('recoveryNotices.late.left'), figure: notTold.left, mark: late },
    ],
    {
      unit: 'SHARE',
      what: text('recoveryNotices.what'),
      basis: proactiveCoverage,
      n: difference.complained.n,
      columns: { name: text('column.what'), value: text('column.share') },
      empty: text('recoveryNotices.none'),
      finding:
        early === null || others === null
          ? undefined
          : text('recoveryNotices.finding', { told: theShare(early), others: theShare(others) }),
      drills: {
        toldComplained: { metric: 'PROACTIVE_COVERAGE', part: 'NUMERATOR' },
        lateComplained: { metric: 'PROACTIVE_COVERAGE', part: 'DENOMINATOR' },
        toldLeft: { metric: 'PROACTIVE_COVERAGE', part: 'NUMERATOR' },
        lateLeft: { metric: 'PROACTIVE_COVERAGE', part: 'DENOMINATOR' },
      },
    },
  );
}
