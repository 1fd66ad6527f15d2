import type { ExperienceEmpathyQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { type Matrix, matrixPicture, matrixTable } from '../../widgets/shape/matrix.js';
import type { Shaped } from '../../widgets/shaped.js';

const empathies = ['LOW', 'MEDIUM', 'HIGH'] as const;
const loyalties = ['NEW', 'SETTLED', 'LOYAL'] as const;

/** Who leaves, by the understanding they met and how long they had been customers. */
export function shapeEmpathy({ report }: ExperienceEmpathyQuery, say: Say): Shaped {
  const { text } = say;
  const { empathyAndLoyalty, empathyScore } = report.experience;
  if (empathyAndLoyalty.every(({ left }) => left.value === null))
    return { kind: 'empty', message: text('experienceEmpathy.none') };
  const matrix: Matrix = {
    unit: 'SHARE',
    rows: empathies.map((key) => ({ key, label: text(`empathy.${key}`) })),
    columns: loyalties.map((key) => ({ key, label: text(`loyalty.${key}`) })),
    cells: empathyAndLoyalty.map(({ empathy, loyalty, left }) => ({
      row: empathy,
      column: loyalty,
      figure: left,
      framed: left.uncertain,
    })),
    framed: text('figure.uncertain'),
  };
  return {
    kind: 'ready',
    note: noteOf(say, {
      what: text('experienceEmpathy.what'),
      timeBasis: empathyScore.timeBasis,
      n: empathyScore.figure.n,
      filtered: empathyScore.filtered,
    }),
    picture: matrixPicture(say, matrix, text('widget.experienceEmpathy.title')),
    table: matrixTable(say, matrix, text('experienceEmpathy.empathy')),
  };
}
