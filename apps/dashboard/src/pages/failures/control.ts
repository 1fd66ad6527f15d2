import { missing } from '@catena/metrics/format';
import type { FailureControlQuery } from '../../generated/documents.js';
import type { Drill } from '../../widgets/drill.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import type { Shaped } from '../../widgets/shaped.js';
import { piecesOf } from '../../widgets/with-incidents.js';

type Point = FailureControlQuery['report']['failure']['controlChart']['points'][number];

/** The share of contacts that fail, with the limits that chance keeps to; what lies outside is ringed. */
export function shapeControl({ report }: FailureControlQuery, say: Say): Shaped {
  const { text, formats, pieces, grain } = say;
  const { controlChart, failedContactShare: share } = report.failure;
  const points = controlChart.points.filter(({ whole }) => whole);
  const { centre } = controlChart;
  if (centre === null) return { kind: 'empty', message: text('trend.empty') };
  if (points.length === 0) return { kind: 'empty', message: text('nothing.pieces') };
  const outside = points.filter(({ signal }) => signal !== null);
  const above = outside.filter(({ signal }) => signal === 'ABOVE').length;
  const percent = (value: number) => formats.value('SHARE', value);
  const finding = text(above > 0 ? 'failureControl.finding.above' : 'failureControl.finding.none', {
    n: above,
    all: points.length,
    pieces: text(`pieces.${grain}`),
  });
  const drillOf = (point: Point, place: number): Drill => ({
    metric: share.metric.key,
    part: 'NUMERATOR',
    period: { from: point.start, until: points[place + 1]?.start ?? report.period.until },
  });
  return {
    kind: 'ready',
    finding,
    pieces: piecesOf(
      points.map(({ start }) => start),
      report.period.until,
    ),
    note: noteOf(say, {
      what: text('failureControl.what'),
      timeBasis: share.timeBasis,
      n: share.figure.n,
      filtered: share.filtered,
    }),
    picture: {
      kind: 'lines',
      description: finding,
      axis: { keys: points.map(({ start }) => start), tick: pieces.tick, title: pieces.title },
      panels: [
        {
          key: 'control',
          series: [
            {
              key: 'share',
              label: text('failureControl.share'),
              points: points.map(({ share: value, n, signal }) => ({
                value,
                note: text('missing.none'),
                detail: text('trend.n', { n: formats.count(n) }),
                ringed: signal !== null,
              })),
            },
            {
              key: 'limits',
              label: text('failureControl.limits'),
              points: points.map(({ lower, upper }) => ({
                value: centre,
                interval: lower === null || upper === null ? undefined : [lower, upper],
              })),
            },
          ],
          format: percent,
          formatTick: (value) => formats.tick('SHARE', value),
          baseline: 'zero',
        },
      ],
      missing,
      withheld: text('trend.withheld'),
    },
    table: {
      columns: [
        text('column.period'),
        text('failureControl.share'),
        text('failureControl.lower'),
        text('failureControl.upper'),
        text('failureControl.signal'),
        text('column.n'),
      ],
      rows: points.map(({ start, share: value, lower, upper, signal, n }) => ({
        key: start,
        header: pieces.title(start),
        cells: [
          ...[value, lower, upper].map((one) => formats.value('SHARE', one)),
          signal === null ? '' : text(`signal.${signal}`),
          formats.count(n),
        ],
        exact: [value, lower, upper, signal, n],
        opens: true,
      })),
    },
    drills: Object.fromEntries(points.map((point, place) => [point.start, drillOf(point, place)])),
  };
}
