import type { ChurnPenaltiesQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture, barsTable, type NamedFigure } from '../../widgets/shape/bars.js';
import type { Shaped } from '../../widgets/shaped.js';

/** What one failure, and a first experience that failed, go with. */
export function shapePenalties({ report }: ChurnPenaltiesQuery, say: Say): Shaped {
  const { text, changes } = say;
  const { oneStrike, firstExperience, oneStrikeChurn } = report.churn;
  const failed = { hue: 2, hatched: false } as const;
  const sound = { hue: 1, hatched: true } as const;
  const figures: NamedFigure[] = [
    { key: 'oneFailed', label: text('churnPenalties.oneStrike.failed'), figure: oneStrike.failed, mark: failed },
    { key: 'oneSound', label: text('churnPenalties.oneStrike.sound'), figure: oneStrike.sound, mark: sound },
    { key: 'firstFailed', label: text('churnPenalties.first.failed'), figure: firstExperience.failed, mark: failed },
    { key: 'firstSound', label: text('churnPenalties.first.sound'), figure: firstExperience.sound, mark: sound },
  ];
  if (figures.every(({ figure }) => figure.value === null))
    return { kind: 'empty', message: text('nothing.customers') };
  const difference = oneStrike.difference.value;
  const finding =
    difference === null || difference <= 0
      ? undefined
      : text('churnPenalties.finding', { difference: changes.size({ kind: 'POINTS', value: difference }, 'SHARE') });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: text('churnPenalties.what'),
      timeBasis: oneStrikeChurn.timeBasis,
      interval: true,
      filtered: oneStrikeChurn.filtered,
    }),
    picture: barsPicture(say, 'SHARE', figures, barsDescription(say, 'SHARE', figures)),
    table: barsTable(say, 'SHARE', figures, { name: text('column.what'), value: text('column.share') }, true),
    drills: {
      oneFailed: { metric: 'ONE_STRIKE_CHURN', part: 'EVENTS' },
      oneSound: { metric: 'CUSTOMER_CHURN_RATE', part: 'EVENTS' },
      firstFailed: { metric: 'FIRST_EXPERIENCE_FAILURE_RATE', part: 'NUMERATOR' },
      firstSound: { metric: 'FIRST_EXPERIENCE_FAILURE_RATE', part: 'DENOMINATOR' },
    },
  };
}
