import type { BarItem } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import type { AccessReachabilityQuery } from '../../generated/documents.js';
import type { Drill } from '../../widgets/drill.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { figureCells, figureColumns, intervalOf } from '../../widgets/shape/figure.js';
import type { Shaped } from '../../widgets/shaped.js';

const sound = { hue: 1, hatched: false } as const;
const lost = { hue: 2, hatched: true } as const;

/** From all attempts to those that succeed: what each condition takes away. */
export function shapeReachability({ report }: AccessReachabilityQuery, say: Say): Shaped {
  const { text, formats, changes } = say;
  const { reachability, reachabilityIndex } = report.access;
  const { index, parts } = reachability;
  if (index.value === null) return { kind: 'empty', message: text('trend.empty') };
  const lossText = (loss: number | null) =>
    loss === null ? missing : `${loss > 0 ? '−' : ''}${changes.size({ kind: 'POINTS', value: loss }, 'SHARE')}`;
  let reached = 1;
  const steps = parts.map(({ metric, loss, share }): BarItem => {
    const from = reached;
    reached -= loss ?? 0;
    return {
      key: metric.key,
      label: metric.label,
      value: loss === null ? null : reached,
      from,
      text: lossText(loss),
      detail: text('accessReachability.pass', { share: formats.value('SHARE', share.value) }),
      mark: lost,
    };
  });
  const worst = parts.toSorted((one, other) => (other.loss ?? 0) - (one.loss ?? 0))[0];
  const finding =
    worst && text('accessReachability.finding', { condition: worst.metric.label, loss: lossText(worst.loss) });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: text('accessReachability.what'),
      timeBasis: reachabilityIndex.timeBasis,
      n: index.n,
      interval: true,
      filtered: reachabilityIndex.filtered,
    }),
    picture: {
      kind: 'bars',
      description: [finding, text('accessReachability.left', { index: formats.value('SHARE', index.value) })].join(
        '. ',
      ),
      shape: 'bar',
      formatTick: (value) => formats.tick('SHARE', value),
      items: [
        { key: 'all', label: text('accessReachability.all'), value: 1, text: formats.value('SHARE', 1), mark: sound },
        ...steps,
        {
          key: 'index',
          label: text('accessReachability.index'),
          value: index.value,
          interval: intervalOf(index),
          text: formats.value('SHARE', index.value),
          mark: sound,
        },
      ],
    },
    table: {
      columns: [
        text('accessReachability.condition'),
        ...figureColumns(say, text('accessReachability.share')),
        text('accessReachability.loss'),
      ],
      rows: parts.map(({ metric, share, loss }) => ({
        key: metric.key,
        header: metric.label,
        cells: [...figureCells(say, 'SHARE', share), lossText(loss)],
        exact: [share.value, share.ciLow, share.ciHigh, share.n, loss],
        opens: true,
      })),
    },
    drills: Object.fromEntries(
      parts.map(({ metric }) => [metric.key, { metric: metric.key, part: 'DENOMINATOR' } satisfies Drill]),
    ),
  };
}
