import { missing } from '@catena/metrics/format';
import type { StaffScatterQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { figureText, intervalOf } from '../../widgets/shape/figure.js';
import type { Shaped } from '../../widgets/shaped.js';
import { wordOf } from '../../widgets/word-of.js';

type Staff = StaffScatterQuery['report']['staff'];
type Group = Staff['employeeConfidence']['seriesBy'][number];
type Figure = Group['points'][number]['figure'];

interface Pair {
  readonly start: string;
  readonly anger: Figure;
  readonly confidence: Figure;
}

/** Confidence against anger, a point for each piece of time and group: those trained to face complaints, and the others. */
export function shapeAngerConfidence({ report: { staff } }: StaffScatterQuery, say: Say): Shaped {
  const { text, formats, pieces } = say;
  const { angerExposure: anger, employeeConfidence: confidence } = staff;
  const groups = confidence.seriesBy.flatMap(({ key, points }) => {
    const other = anger.seriesBy.find((one) => one.key === key);
    if (key === null || other === undefined) return [];
    const pairs = points.flatMap((point): Pair[] => {
      const same = other.points.find(({ start }) => start === point.start);
      return point.whole && same ? [{ start: point.start, anger: same.figure, confidence: point.figure }] : [];
    });
    return [{ key, label: wordOf(text, `copingTraining.${key}`, key), pairs }];
  });
  const figures = groups.flatMap(({ pairs }) => pairs.flatMap((pair) => [pair.anger, pair.confidence]));
  const drawn = groups.map(({ pairs, ...group }) => ({
    ...group,
    points: pairs.flatMap(({ start, anger: { value: x }, confidence: figure }) =>
      x === null || figure.value === null
        ? []
        : [
            {
              key: start,
              x,
              y: figure.value,
              interval: intervalOf(figure),
              title: text('staffScatter.point', {
                group: group.label,
                when: pieces.title(start),
                anger: formats.value(anger.metric.unit, x),
                confidence: formats.value('SCORE', figure.value),
              }),
            },
          ],
    ),
  }));
  if (drawn.every(({ points }) => points.length === 0)) {
    const withheld = figures.some((figure) => figure.withheld);
    return { kind: withheld ? 'withheld' : 'empty', message: text(withheld ? 'trend.withheld' : 'trend.empty') };
  }
  const finding = findingOf(drawn, say);
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: [text('staffScatter.what'), figures.some((figure) => figure.withheld) ? text('staffScatter.withheld') : '']
        .join(' ')
        .trim(),
      timeBasis: confidence.timeBasis,
      n: confidence.figure.n,
      interval: figures.some(({ ciLow }) => ciLow !== null),
      filtered: anger.filtered && confidence.filtered,
    }),
    picture: {
      kind: 'scatter',
      description: finding ?? text('widget.staffScatter.title'),
      series: drawn,
      names: { x: text('staffScatter.anger'), y: text('staffScatter.confidence') },
      formatX: (value) => formats.tick(anger.metric.unit, value),
      formatY: (value) => formats.tick('SCORE', value),
    },
    table: {
      columns: [
        text('staffScatter.group'),
        text('column.period'),
        text('staffScatter.anger'),
        text('staffScatter.confidence'),
        text('column.low'),
        text('column.high'),
      ],
      rows: groups.flatMap(({ key, label, pairs }) =>
        pairs.map(({ start, anger: angry, confidence: sure }) => ({
          key: `${key} ${start}`,
          header: label,
          cells: [
            pieces.title(start),
            figureText(say, anger.metric.unit, angry),
            figureText(say, 'SCORE', sure),
            sure.ciLow === null ? missing : formats.value('SCORE', sure.ciLow),
            sure.ciHigh === null ? missing : formats.value('SCORE', sure.ciHigh),
          ],
          exact: [start, angry.value, sure.value, sure.ciLow, sure.ciHigh],
        })),
      ),
    },
  };
}

interface Drawn {
  readonly key: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether those trained meet more anger and are surer of themselves all the same: means over what is drawn. */
function findingOf(groups: readonly Drawn[], { text, formats }: Say): string | undefined {
  const [trained, untrained] = ['TRAINED', 'UNTRAINED'].map(
    (key) => groups.find((group) => group.key === key)?.points ?? [],
  );
  if (!trained?.length || !untrained?.length) return undefined;
  const more = meanOf(trained.map(({ x }) => x)) > meanOf(untrained.map(({ x }) => x));
  const [high, low] = [meanOf(trained.map(({ y }) => y)), meanOf(untrained.map(({ y }) => y))];
  if (!more || high <= low) return undefined;
  return text('staffScatter.finding', { trained: formats.score(high), untrained: formats.score(low) });
}
