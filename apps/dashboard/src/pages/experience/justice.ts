import type { ExperienceJusticeQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture } from '../../widgets/shape/bars.js';
import { figureCells, figureColumns, figureExact, figureText } from '../../widgets/shape/figure.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Fairness by the source of the injustice, the least fair first. */
export function shapeJustice({ report }: ExperienceJusticeQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { justiceByCause, justiceIndex } = report.experience;
  const known = justiceByCause.filter(({ index }) => index.value !== null);
  const [least] = known;
  if (least === undefined) return { kind: 'empty', message: text('recovery.unjudged') };
  const named = known.map(({ cause, index }) => ({ key: cause, label: text(`cause.${cause}`), figure: index }));
  const all = justiceIndex.figure.value;
  return {
    kind: 'ready',
    finding: text('experienceJustice.finding', {
      cause: text(`cause.${least.cause}`),
      score: formats.value('SCORE', least.index.value),
    }),
    note: noteOf(say, {
      what: text('experienceJustice.what'),
      timeBasis: justiceIndex.timeBasis,
      n: justiceIndex.figure.n,
      interval: true,
      filtered: justiceIndex.filtered,
    }),
    picture: {
      ...barsPicture(say, 'SCORE', named, barsDescription(say, 'SCORE', named), 'dot'),
      ...(all !== null && {
        reference: { value: all, label: text('experienceJustice.all', { all: formats.value('SCORE', all) }) },
      }),
    },
    table: {
      columns: [
        text('experienceEmotions.cause'),
        ...figureColumns(say, text('experienceJustice.index')),
        text('experienceJustice.distributive'),
        text('experienceJustice.interactional'),
        text('experienceJustice.procedural'),
      ],
      rows: known.map(({ cause, index, distributive, interactional, procedural }) => ({
        key: cause,
        header: text(`cause.${cause}`),
        cells: [
          ...figureCells(say, 'SCORE', index),
          ...[distributive, interactional, procedural].map((part) => figureText(say, 'SCORE', part)),
        ],
        exact: [...figureExact(index), distributive.value, interactional.value, procedural.value],
        opens: true,
      })),
    },
    drills: Object.fromEntries(
      known.map(({ cause }) => [
        cause,
        { metric: 'JUSTICE_INDEX', part: 'NUMERATOR', where: { field: 'cause', value: cause } } as const,
      ]),
    ),
  };
}
