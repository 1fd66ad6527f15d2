import { missing } from '@catena/metrics/format';
import type { RowsPart, TrendFragment } from '../../generated/documents.js';
import type { Drill } from '../drill.js';
import { noteOf } from '../note.js';
import type { Say } from '../say.js';
import type { Shaped } from '../shaped.js';
import { figureCells, figureColumns, figureExact, pointOf } from './figure.js';

export interface TrendOptions {
  /** What the values are and how they are counted. */
  readonly what: string;
  /** Where the scale begins: zero unless the values are scores whose small movements count. */
  readonly baseline?: 'zero' | 'fit';
  /** Which rows a point opens; none, where the figure has no rows. */
  readonly part?: RowsPart;
  /** Says the finding from the first and the last known piece of the first trend. */
  readonly finding?: (first: KnownPiece, last: KnownPiece) => string | undefined;
}

interface KnownPiece {
  readonly start: string;
  readonly value: number;
}

/** A part of a piece would look like a piece in which little happened. */
const wholePieces = ({ series }: TrendFragment) => series.filter(({ whole }) => whole);

/** Trends of one unit as lines with their bands, over the pieces that the reader chose. */
export function shapeTrend(say: Say, trends: readonly TrendFragment[], options: TrendOptions): Shaped {
  const { text, formats, pieces: names } = say;
  const [first] = trends;
  const pieces = first === undefined ? [] : wholePieces(first);
  if (first === undefined || pieces.length === 0) return { kind: 'empty', message: text('nothing.pieces') };
  const lines = trends.map((trend) => ({ ...trend, points: wholePieces(trend) }));
  const figures = lines.flatMap(({ points }) => points.map(({ figure }) => figure));
  if (figures.every(({ value }) => value === null)) {
    const withheld = figures.some((figure) => figure.withheld);
    return { kind: withheld ? 'withheld' : 'empty', message: text(withheld ? 'trend.withheld' : 'trend.empty') };
  }
  const { unit } = first.metric;
  const known = pieces.flatMap(({ start, figure: { value } }) => (value === null ? [] : [{ start, value }]));
  const [begin] = known;
  const end = known.at(-1);
  const finding = begin && end && begin !== end ? options.finding?.(begin, end) : undefined;
  const { part } = options;
  const drills = part && Object.fromEntries(pieces.map((piece) => [piece.start, drillOf(first, part, piece)]));
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: options.what,
      timeBasis: first.timeBasis,
      n: first.figure.n,
      interval: figures.some(({ ciLow }) => ciLow !== null),
      filtered: trends.every(({ filtered }) => filtered),
    }),
    picture: {
      kind: 'lines',
      description: lines.map((line) => describe(say, line)).join(' '),
      axis: { keys: pieces.map(({ start }) => start), tick: names.tick, title: names.title },
      panels: [
        {
          key: 'panel',
          series: lines.map(({ metric, points }) => ({
            key: metric.key,
            label: metric.label,
            points: points.map(({ figure }) => pointOf(say, figure)),
          })),
          format: (value) => formats.value(unit, value),
          formatTick: (value) => formats.tick(unit, value),
          baseline: options.baseline ?? 'zero',
        },
      ],
      missing,
      withheld: text('trend.withheld'),
    },
    table: {
      columns: [text('column.period'), ...lines.flatMap(({ metric }) => figureColumns(say, metric.label))],
      rows: pieces.map(({ start }, place) => {
        const row = lines.flatMap(({ points }) => points[place] ?? []);
        return {
          key: start,
          header: names.title(start),
          cells: row.flatMap(({ figure }) => figureCells(say, unit, figure)),
          exact: row.flatMap(({ figure }) => figureExact(figure)),
          opens: part !== undefined,
        };
      }),
    },
    ...(drills && { drills }),
    pieces: pieces.map(({ start, until }) => ({ start, until })),
  };
}

const drillOf = (
  { metric }: TrendFragment,
  part: RowsPart,
  { from, until }: TrendFragment['series'][number],
): Drill => ({ metric: metric.key, part, period: { from, until } });

/** What a line shows, for those who hear it. */
function describe(say: Say, trend: TrendFragment): string {
  const { text, formats, pieces } = say;
  const { label, unit } = trend.metric;
  const known = wholePieces(trend).filter(({ figure }) => figure.value !== null);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return text('trend.description.none', { label });
  return text('trend.description.series', {
    label,
    first: formats.value(unit, first.figure.value),
    from: pieces.title(first.start),
    last: formats.value(unit, last.figure.value),
    to: pieces.title(last.start),
  });
}
