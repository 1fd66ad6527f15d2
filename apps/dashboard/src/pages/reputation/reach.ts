import { missing } from '@catena/metrics/format';
import type { ReputationReachQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture, barsTable, type NamedFigure } from '../../widgets/shape/bars.js';
import type { Shaped } from '../../widgets/shaped.js';
import { figureOf, rangeText } from '../../widgets/spread/estimate.js';
import { spreadNote } from '../../widgets/spread/spread-note.js';

type Talk = NonNullable<ReputationReachQuery['spread']['talkAsymmetry']>['bad'];

/** How many people a contact that went wrong reaches, beside matched contacts of the same days that went well. */
export function shapeReach({ spread }: ReputationReachQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { talkAsymmetry: talk } = spread;
  if (talk === null) return { kind: 'empty', message: text('reputationReach.none') };
  const { bad, good, ratio } = talk;
  const figures: NamedFigure[] = [
    { key: 'bad', talk: bad, label: text('reputationReach.bad'), mark: { hue: 2, hatched: false } as const },
    { key: 'good', talk: good, label: text('reputationReach.good') },
  ].map(({ talk: one, ...named }) => ({ ...named, figure: figureOf(one.reach), detail: detailOf(one, say) }));
  const times = (value: number) => formats.value('RATIO', value);
  const finding =
    ratio?.estimate == null || (ratio.ciLow ?? 0) <= 1
      ? undefined
      : text('reputationReach.finding', {
          ratio: times(ratio.estimate),
          range: rangeText(say, ratio, times) ?? missing,
        });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: spreadNote(say, spread, text('reputationReach.what'), bad.n),
    picture: barsPicture(say, 'SCORE', figures, barsDescription(say, 'SCORE', figures)),
    table: barsTable(say, 'SCORE', figures, { name: text('column.what'), value: text('reputationReach.people') }),
  };
}

const detailOf = ({ told, n }: Talk, { text, formats }: Say): string =>
  text('reputationReach.detail', { told: formats.value('SHARE', told.estimate), n: formats.count(n) });
