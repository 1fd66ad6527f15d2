import type { FailureParetoQuery } from '../../generated/documents.js';
import { capital } from '../../i18n/capital.js';
import type { Drill } from '../../widgets/drill.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture, barsTable } from '../../widgets/shape/bars.js';
import type { Shaped } from '../../widgets/shaped.js';

/** The causes in order, with what they and all before them make up: the few that matter first. */
export function shapePareto({ report }: FailureParetoQuery, say: Say): Shaped {
  const { text, formats, theShare } = say;
  const { pareto, failures } = report.failure;
  const figures = pareto.map(({ cause, failures: n, share }) => ({
    key: cause,
    label: capital(text(`cause.${cause}`)),
    figure: share,
    detail: text('figure.n', { n: formats.count(n) }),
  }));
  const third = pareto[2];
  if (figures.length === 0) return { kind: 'empty', message: text('trend.empty') };
  const picture = barsPicture(say, 'SHARE', figures, barsDescription(say, 'SHARE', figures));
  return {
    kind: 'ready',
    ...(third && { finding: text('failurePareto.finding', { share: theShare(third.cumulative) }) }),
    note: noteOf(say, {
      what: text('failurePareto.what'),
      timeBasis: failures.timeBasis,
      n: failures.figure.n,
      interval: true,
      filtered: failures.filtered,
    }),
    picture: { ...picture, items: picture.items.map((item, place) => ({ ...item, also: pareto[place]?.cumulative })) },
    table: barsTable(say, 'SHARE', figures, { name: text('failurePareto.cause'), value: text('column.share') }, true),
    drills: Object.fromEntries(
      pareto.map(({ cause }) => [
        cause,
        { metric: 'FAILURES', part: 'NUMERATOR', where: { field: 'cause', value: cause } } satisfies Drill,
      ]),
    ),
  };
}
