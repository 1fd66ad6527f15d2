import type { RecoveryMatrixQuery } from '../../generated/documents.js';
import type { Drill } from '../../widgets/drill.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { cellKey, type Matrix, matrixPicture, matrixTable } from '../../widgets/shape/matrix.js';
import type { Shaped } from '../../widgets/shaped.js';

const severities = ['MINOR', 'MODERATE', 'SEVERE'] as const;
const relationships = ['WEAK', 'MEDIUM', 'STRONG'] as const;

/** Whether recoveries come up to what was expected, by the two things that decide. */
export function shapeRecoveryMatrix({ report }: RecoveryMatrixQuery, say: Say): Shaped {
  const { text, theShare } = say;
  const { matrix: cells, recoverySuccessRate } = report.recovery;
  const known = cells.filter(({ success }) => success.value !== null);
  if (known.length === 0) return { kind: 'empty', message: text('recovery.unjudged') };
  const matrix: Matrix = {
    unit: 'SHARE',
    rows: severities.map((key) => ({ key, label: text(`severityBand.${key}`) })),
    columns: relationships.map((key) => ({ key, label: text(`relationshipBand.${key}`) })),
    cells: cells.map(({ severity, relationship, success }) => ({
      row: severity,
      column: relationship,
      figure: success,
      framed: success.uncertain,
    })),
    framed: text('figure.uncertain'),
  };
  const [weakest] = known
    .filter(({ success }) => !success.uncertain)
    .toSorted((one, other) => (one.success.value ?? 0) - (other.success.value ?? 0));
  const finding =
    weakest === undefined || weakest.success.value === null
      ? undefined
      : text('recoveryMatrix.finding', {
          severity: text(`severityBand.${weakest.severity}`),
          relationship: text(`relationshipBand.${weakest.relationship}`),
          share: theShare(weakest.success.value),
        });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: text('recoveryMatrix.what'),
      timeBasis: recoverySuccessRate.timeBasis,
      n: recoverySuccessRate.figure.n,
      filtered: recoverySuccessRate.filtered,
    }),
    picture: matrixPicture(say, matrix, finding ?? text('widget.recoveryMatrix.title')),
    table: matrixTable(say, matrix, text('recoveryMatrix.severity')),
    drills: Object.fromEntries(
      cells.map(({ severity, relationship }) => [
        cellKey(severity, relationship),
        {
          metric: 'RECOVERY_SUCCESS_RATE',
          part: 'DENOMINATOR',
          where: { field: 'severityBand', value: severity },
          and: { field: 'relationshipBand', value: relationship },
        } satisfies Drill,
      ]),
    ),
  };
}
