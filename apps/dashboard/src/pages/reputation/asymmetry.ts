import type { ReputationAsymmetryQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import type { Shaped } from '../../widgets/shaped.js';

type After = ReputationAsymmetryQuery['report']['reputation']['asymmetry']['failures'];

/** Bad news travels: how often failures are told, beside good contacts. */
export function shapeAsymmetry({ report }: ReputationAsymmetryQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { asymmetry, womBalance } = report.reputation;
  const { failures, goodContacts, ratio } = asymmetry;
  const detailOf = ({ told, reachEach, peopleTold }: After) =>
    text('reputationAsymmetry.detail', {
      each: formats.value('SCORE', reachEach.value),
      people: formats.value('SCORE', peopleTold.value),
      n: formats.count(told.n),
    });
  return shapeFigures(
    say,
    [
      {
        key: 'failures',
        label: text('reputationAsymmetry.failures'),
        figure: failures.told,
        detail: detailOf(failures),
        mark: { hue: 2, hatched: false },
      },
      {
        key: 'goodContacts',
        label: text('reputationAsymmetry.good'),
        figure: goodContacts.told,
        detail: detailOf(goodContacts),
      },
    ],
    {
      unit: 'SHARE',
      what: [
        text('reputationAsymmetry.what'),
        ratio.value === null
          ? ''
          : text('reputationAsymmetry.ratio', {
              low: formats.value('RATIO', ratio.ciLow),
              high: formats.value('RATIO', ratio.ciHigh),
            }),
      ]
        .join(' ')
        .trim(),
      basis: { timeBasis: 'detectedAt', filtered: womBalance.filtered },
      columns: { name: text('column.what'), value: text('reputationAsymmetry.told') },
      empty: text('reputation.noTalk'),
      finding:
        ratio.value === null
          ? undefined
          : text('reputationAsymmetry.finding', { ratio: formats.value('RATIO', ratio.value) }),
    },
  );
}
