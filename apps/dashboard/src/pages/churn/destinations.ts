import type { ChurnDestinationsQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { curvesPicture, curvesTable } from '../../widgets/shape/curves.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Where customers go, as shares that compete. */
export function shapeDestinations({ report }: ChurnDestinationsQuery, say: Say): Shaped {
  const { text, theShare } = say;
  const { destinations, survival12m } = report.churn;
  const curves = destinations
    .filter(({ left }) => left > 0)
    .map(({ destination, points }) => ({ key: destination, label: text(`destination.${destination}`), points }));
  if (curves.length === 0) return { kind: 'empty', message: text('nothing.customers') };
  const most = destinations
    .filter(({ destination }) => destination !== 'UNKNOWN')
    .toSorted((one, other) => (other.afterYear.value ?? 0) - (one.afterYear.value ?? 0))[0];
  const finding =
    most === undefined || most.afterYear.value === null
      ? undefined
      : text('churnDestinations.finding', {
          share: theShare(most.afterYear.value),
          destination: text(`destination.${most.destination}`),
        });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: text('churnDestinations.what'),
      timeBasis: survival12m.timeBasis,
      n: most?.afterYear.n,
      interval: true,
      filtered: survival12m.filtered,
    }),
    picture: curvesPicture(say, curves, finding ?? text('widget.churnDestinations.title')),
    table: curvesTable(say, curves, text('churnSurvival.day')),
  };
}
