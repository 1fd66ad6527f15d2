import type { FailureTransfersQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture, barsTable } from '../../widgets/shape/bars.js';
import type { Shaped } from '../../widgets/shaped.js';

const mostShown = 8;

/** Between which departments issues are passed on, and how long they wait there. */
export function shapeTransfers({ report }: FailureTransfersQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { transfers, siloFriction } = report.failure;
  const name = (department: { readonly name: string } | null) => department?.name ?? text('slice.withheld');
  const figures = transfers.slice(0, mostShown).map(({ from, to, transfers: n, wait }) => ({
    key: `${from?.id} ${to?.id}`,
    label: `${name(from)} → ${name(to)}`,
    figure: wait,
    detail: text('failureTransfers.n', { n: formats.count(n) }),
  }));
  if (figures.every(({ figure }) => figure.value === null))
    return { kind: 'empty', message: text('failureTransfers.none') };
  return {
    kind: 'ready',
    note: noteOf(say, {
      what: text('failureTransfers.what'),
      timeBasis: siloFriction.timeBasis,
      interval: true,
      filtered: siloFriction.filtered,
    }),
    picture: barsPicture(say, 'HOURS', figures, barsDescription(say, 'HOURS', figures)),
    table: barsTable(say, 'HOURS', figures, {
      name: text('failureTransfers.path'),
      value: text('failureTransfers.wait'),
    }),
  };
}
