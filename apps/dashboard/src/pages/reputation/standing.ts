import type { ReputationIndexPartsQuery, ReputationRivalsQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { plainFigure } from '../../widgets/shape/figure.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import type { Shaped } from '../../widgets/shaped.js';

/** In what each part of the index is measured. */
const unitOf = { STARS: 'RATING_TO_FIVE', BALANCE: 'BALANCE', ANSWERED: 'SHARE', CARE: 'RATING_TO_FIVE' } as const;
const drills = {
  STARS: { metric: 'STAR_AVERAGE', part: 'NUMERATOR' },
  BALANCE: { metric: 'WOM_BALANCE', part: 'NUMERATOR' },
  ANSWERED: { metric: 'REVIEW_RESPONSE_RATE', part: 'DENOMINATOR' },
  CARE: { metric: 'CARE_SIGNAL', part: 'NUMERATOR' },
} as const;

/** The index and its parts, each brought to one scale. */
export function shapeIndex({ report }: ReputationIndexPartsQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { figure, parts, missing } = report.reputation.index;
  const whole = figure.value;
  const without = missing.map((part) => text(`reputationPart.${part}`)).join(', ');
  return shapeFigures(
    say,
    parts.map(({ part, figure: own, score }) => ({
      key: part,
      label: text(`reputationPart.${part}`),
      figure: score,
      detail: `${formats.value(unitOf[part], own.value)} · ${text('figure.n', { n: formats.count(own.n) })}`,
    })),
    {
      unit: 'SCORE',
      what: [text('reputationIndex.what'), without && text('reputationIndex.missing', { without })].join(' ').trim(),
      n: figure.n,
      columns: { name: text('reputationIndex.part'), value: text('reputationIndex.score') },
      empty: text('reputation.noTalk'),
      reference:
        whole === null
          ? undefined
          : { value: whole, label: text('reputationIndex.reference', { index: formats.value('SCORE', whole) }) },
      finding: whole === null ? undefined : text('reputationIndex.finding', { index: formats.value('SCORE', whole) }),
      drills,
    },
  );
}

/** Our place among rivals. */
export function shapeRivals({ report }: ReputationRivalsQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { attractiveness } = report.reputation;
  const own = attractiveness.find(({ competitor }) => competitor === null);
  return shapeFigures(
    say,
    attractiveness.map(({ competitor, rank, score, validFrom }) => ({
      key: competitor ?? 'own',
      label: `${formats.count(rank)}. ${competitor ?? text('reputationRivals.own')}`,
      figure: plainFigure(score, 1),
      detail: validFrom === null ? '' : text('reputationRivals.since', { day: formats.day(validFrom) }),
      mark: { hue: competitor === null ? 1 : 5, hatched: competitor !== null } as const,
    })),
    {
      unit: 'SCORE',
      what: text('reputationRivals.what'),
      columns: { name: text('reputationRivals.company'), value: text('reputationIndex.score') },
      empty: text('reputationRivals.none'),
      finding:
        own === undefined || attractiveness.length < 2
          ? undefined
          : text('reputationRivals.finding', {
              rank: formats.count(own.rank),
              all: formats.count(attractiveness.length),
            }),
    },
  );
}
