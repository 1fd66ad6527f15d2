import { missing } from '@catena/metrics/format';
import type { SpendingReactiveQuery } from '../../generated/documents.js';
import type { Drill } from '../../widgets/drill.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import type { Shaped } from '../../widgets/shaped.js';
import { wordOf } from '../../widgets/word-of.js';

/** Hues of a stack: when they are used up they come again hatched. */
const hues = [2, 1, 3, 4, 5, 6] as const;

const markOf = (place: number) => ({
  hue: hues[place % hues.length] ?? hues[0],
  hatched: Math.floor(place / hues.length) % 2 === 1,
});

/** What was paid because service had been poor, by what for, over time. */
export function shapeReactive({ report }: SpendingReactiveQuery, say: Say): Shaped {
  const { text, formats, pieces: names } = say;
  const { timeBasis, filtered, figure, seriesBy } = report.spending.reactiveSpend;
  const paid = seriesBy.filter(({ points }) => points.some(({ figure: { value } }) => value !== null && value !== 0));
  const series = paid.map(({ key, points }, place) => ({
    key: key ?? `unknown ${place}`,
    label: key === null ? text('slice.unknown') : wordOf(text, `spendingCategory.${key}`, key),
    pieces: points.filter(({ whole }) => whole),
    mark: markOf(place),
  }));
  const pieces = series[0]?.pieces ?? [];
  const starts = pieces.map(({ start }) => start);
  if (starts.length === 0)
    return { kind: 'empty', message: text(seriesBy.length === 0 ? 'nothing.pieces' : 'spending.noReactive') };
  const money = (value: number | null) => (value === null ? missing : formats.value('MONEY', value));
  return {
    kind: 'ready',
    note: noteOf(say, { what: text('spendingReactive.what'), timeBasis, n: figure.n, filtered }),
    picture: {
      kind: 'stacked',
      description: series
        .map(({ label, pieces }) => `${label}: ${pieces.map((piece) => money(piece.figure.value)).join(', ')}.`)
        .join(' '),
      axis: { keys: starts, tick: names.tick, title: names.title },
      series: series.map(({ key, label, pieces, mark }) => ({
        key,
        label,
        mark,
        points: pieces.map((piece) => ({ value: piece.figure.value })),
      })),
      format: money,
      formatTick: (value) => formats.tick('MONEY', value),
      missing,
    },
    table: {
      columns: [text('column.period'), ...series.map(({ label }) => label)],
      rows: starts.map((start, place) => {
        const values = series.map(({ pieces }) => pieces[place]?.figure.value ?? null);
        return { key: start, header: names.title(start), cells: values.map(money), exact: values, opens: true };
      }),
    },
    // Bookings cannot be narrowed by category, so a stack opens as a whole; each row names its own.
    drills: Object.fromEntries(
      pieces.map(({ start, from, until }) => [
        start,
        { metric: 'REACTIVE_SPEND', part: 'NUMERATOR', period: { from, until } } satisfies Drill,
      ]),
    ),
  };
}
