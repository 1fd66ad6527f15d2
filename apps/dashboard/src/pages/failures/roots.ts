import type { FailureRootsQuery } from '../../generated/documents.js';
import { capital } from '../../i18n/capital.js';
import type { Drill } from '../../widgets/drill.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { cellKey, type Matrix, matrixPicture, matrixTable } from '../../widgets/shape/matrix.js';
import type { Shaped } from '../../widgets/shaped.js';

const roots = ['missedCheck', 'misinformed', 'enablementGap', 'toolingGap'] as const;

/** What each cause grew from: a check that was missed, staff that could not help, a tool that was not there. */
export function shapeRoots({ report }: FailureRootsQuery, say: Say): Shaped {
  const { text } = say;
  const { roots: causes, failures } = report.failure;
  const matrix: Matrix = {
    unit: 'SHARE',
    rows: causes.map(({ cause }) => ({ key: cause, label: capital(text(`cause.${cause}`)) })),
    columns: roots.map((root) => ({ key: root, label: text(`root.${root}`) })),
    cells: causes.flatMap((one) => roots.map((root) => ({ row: one.cause, column: root, figure: one[root] }))),
  };
  if (matrix.cells.every(({ figure }) => figure.value === null)) return { kind: 'empty', message: text('trend.empty') };
  return {
    kind: 'ready',
    note: noteOf(say, {
      what: text('failureRoots.what'),
      timeBasis: failures.timeBasis,
      n: failures.figure.n,
      filtered: failures.filtered,
    }),
    picture: matrixPicture(say, matrix, text('widget.failureRoots.question')),
    table: matrixTable(say, matrix, text('failurePareto.cause')),
    drills: Object.fromEntries(
      matrix.cells.map(({ row, column }) => [
        cellKey(row, column),
        { metric: 'FAILURES', part: 'NUMERATOR', where: { field: 'cause', value: row } } satisfies Drill,
      ]),
    ),
  };
}
