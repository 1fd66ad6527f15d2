import type { AnswersFragment, ExperienceEffortQuery, ExperienceRatingsQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import type { NamedFigure } from '../../widgets/shape/bars.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import type { Shaped } from '../../widgets/shaped.js';

const barsOf = (
  { text, formats }: Say,
  name: string,
  answers: readonly AnswersFragment[],
  mark: NonNullable<NamedFigure['mark']>,
): NamedFigure[] =>
  answers.map(({ rating, answers: given, share }) => ({
    key: `${name} ${rating}`,
    label: `${name}: ${rating}`,
    figure: share,
    detail: text('experienceRatings.given', { n: formats.count(given) }),
    mark,
  }));

const bestFirst = (answers: readonly AnswersFragment[]) => answers.toSorted((one, other) => other.rating - one.rating);

/** All answers on feeling heard and valued: a mean hides those who felt neither. */
export function shapeRatings({ report }: ExperienceRatingsQuery, say: Say): Shaped {
  const { text } = say;
  const { feltHeardShare, feltHeardRatings, feltValuedRatings } = report.experience;
  return shapeFigures(
    say,
    [
      ...barsOf(say, text('experienceRatings.heard'), bestFirst(feltHeardRatings), { hue: 1, hatched: false }),
      ...barsOf(say, text('experienceRatings.valued'), bestFirst(feltValuedRatings), { hue: 2, hatched: true }),
    ],
    {
      unit: 'SHARE',
      what: text('experienceRatings.what'),
      basis: { timeBasis: feltHeardShare.timeBasis, filtered: feltHeardShare.filtered },
      n: feltHeardShare.figure.n,
      columns: { name: text('experienceRatings.column'), value: text('column.share') },
      empty: text('experience.noAnswers'),
    },
  );
}

/** How easy it was, answer by answer. */
export function shapeEffort({ report }: ExperienceEffortQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { ces, effortRatings } = report.experience;
  return shapeFigures(
    say,
    barsOf(say, text('experienceEffort.ease'), bestFirst(effortRatings), { hue: 1, hatched: false }),
    {
      unit: 'SHARE',
      what: text('experienceEffort.what'),
      basis: { timeBasis: ces.timeBasis, filtered: ces.filtered },
      n: ces.figure.n,
      columns: { name: text('experienceRatings.column'), value: text('column.share') },
      empty: text('experience.noAnswers'),
      finding:
        ces.figure.value === null
          ? undefined
          : text('experienceEffort.finding', { mean: formats.value('RATING_TO_SEVEN', ces.figure.value) }),
    },
  );
}
