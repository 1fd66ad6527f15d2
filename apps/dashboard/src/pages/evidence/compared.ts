import type { EvidenceLedgerQuery } from '../../generated/documents.js';
import { drillOf } from '../../stage/drill-of.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture } from '../../widgets/shape/bars.js';
import { figureCells, figureColumns, figureExact } from '../../widgets/shape/figure.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Published shares beside our own measured ones. */
export function shapeCompared({ benchmarks }: EvidenceLedgerQuery, say: Say): Shaped {
  const { text, formats } = say;
  const pairs = benchmarks.flatMap(({ key, status, unit, value, own, publisher, fieldwork }) =>
    own === null || own.metric.unit !== unit || unit !== 'SHARE' || value === null
      ? []
      : [{ key, status, value, own, label: [own.metric.label, publisher, fieldwork].filter(Boolean).join(' · ') }],
  );
  if (pairs.every(({ own }) => own.figure.value === null)) return { kind: 'empty', message: text('evidence.noOwn') };
  const named = pairs.map(({ key, status, value, own, label }) => ({
    key,
    label,
    figure: own.figure,
    detail: text('evidenceCompared.detail', {
      published: formats.value('SHARE', value),
      status: text(`evidenceStatus.${status}`),
    }),
  }));
  const picture = barsPicture(say, 'SHARE', named, barsDescription(say, 'SHARE', named));
  return {
    kind: 'ready',
    note: noteOf(say, {
      what: text('evidenceCompared.what'),
      interval: true,
      filtered: pairs.every(({ own }) => own.filtered),
    }),
    picture: { ...picture, items: picture.items.map((item, place) => ({ ...item, also: pairs[place]?.value })) },
    table: {
      columns: [
        text('evidenceCompared.figure'),
        text('evidence.status'),
        text('evidence.published'),
        ...figureColumns(say, text('evidence.own')),
      ],
      rows: pairs.map(({ key, status, value, own, label }) => ({
        key,
        header: label,
        cells: [
          text(`evidenceStatus.${status}`),
          formats.value('SHARE', value),
          ...figureCells(say, 'SHARE', own.figure),
        ],
        exact: [text(`evidenceStatus.${status}`), value, ...figureExact(own.figure)],
        opens: true,
      })),
    },
    drills: Object.fromEntries(pairs.map(({ key, own }) => [key, drillOf(own.metric.key)])),
  };
}
