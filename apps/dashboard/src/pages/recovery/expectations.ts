import type { RecoveryExpectationsQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import type { Shaped } from '../../widgets/shaped.js';

/** What new customers expect of a recovery, and what they then perceive, beside regulars. */
export function shapeExpectations({ report }: RecoveryExpectationsQuery, say: Say): Shaped {
  const { text, changes } = say;
  const { recoveryGap, expectations } = report.recovery;
  const { expected, perceived } = expectations;
  const { value, ciLow, ciHigh, n } = expected.difference;
  const beyondChance = value !== null && ciLow !== null && ciHigh !== null && (ciLow > 0 || ciHigh < 0);
  const finding = !beyondChance
    ? undefined
    : text(value > 0 ? 'recoveryExpectations.finding.more' : 'recoveryExpectations.finding.less', {
        difference: changes.size({ kind: 'POINTS', value }, 'RATING_TO_SEVEN'),
      });
  const newcomers = { hue: 2, hatched: false } as const;
  return shapeFigures(
    say,
    [
      { key: 'new', label: text('recoveryExpectations.newExpected'), figure: expected.newcomers, mark: newcomers },
      { key: 'newGot', label: text('recoveryExpectations.newGot'), figure: perceived.newcomers, mark: newcomers },
      { key: 'old', label: text('recoveryExpectations.oldExpected'), figure: expected.regulars },
      { key: 'oldGot', label: text('recoveryExpectations.oldGot'), figure: perceived.regulars },
    ],
    {
      unit: 'RATING_TO_SEVEN',
      what: text('recoveryExpectations.what'),
      basis: recoveryGap,
      n,
      columns: { name: text('column.what'), value: text('recoveryExpectations.mean') },
      shape: 'dot',
      empty: text('recovery.unjudged'),
      finding,
    },
  );
}
