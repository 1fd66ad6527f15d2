import type { Picture, TableData } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import type { FigureFragment } from '../../generated/documents.js';
import type { Say } from '../say.js';
import { figureText, pointOf } from './figure.js';

export interface Curve {
  readonly key: string;
  readonly label: string;
  readonly points: readonly { readonly day: number; readonly share: FigureFragment; readonly atRisk?: number }[];
}

/**
 * Curves of shares over days, as steps with their bands and, where known, the numbers at risk. `placeText` says places
 * that are no days.
 */
export function curvesPicture(
  say: Say,
  curves: readonly Curve[],
  description: string,
  counts?: string,
  placeText?: (place: number) => string,
): Picture {
  const { text, formats } = say;
  const days = daysOf(curves);
  const percent = (value: number) => formats.tick('SHARE', value);
  return {
    kind: 'lines',
    description,
    shape: 'step',
    axis: {
      keys: days.map(String),
      tick: (day) => placeText?.(Number(day)) ?? day,
      title: (day) => placeText?.(Number(day)) ?? text('day.n', { n: day }),
    },
    panels: [
      {
        key: 'curves',
        series: curves.map(({ key, label, points }) => ({
          key,
          label,
          points: points.map(({ share }) => pointOf(say, share)),
        })),
        format: (value) => formats.value('SHARE', value),
        formatTick: percent,
        baseline: 'zero',
      },
    ],
    missing,
    withheld: text('trend.withheld'),
    ...(counts !== undefined && {
      counts: {
        title: counts,
        rows: curves.map(({ key, label, points }) => ({
          key,
          label,
          values: points.map(({ atRisk }) => (atRisk === undefined ? '' : formats.count(atRisk))),
        })),
      },
    }),
  };
}

/** The same curves as a table: one line for each day. */
export function curvesTable(
  say: Say,
  curves: readonly Curve[],
  dayName: string,
  placeText: (place: number) => string = String,
): TableData {
  const { text } = say;
  return {
    columns: [
      dayName,
      ...curves.flatMap(({ label }) => [label, `${label}: ${text('column.low')}`, `${label}: ${text('column.high')}`]),
    ],
    rows: daysOf(curves).map((day, place) => {
      const figures = curves.flatMap(({ points }) => points[place]?.share ?? []);
      return {
        key: String(day),
        header: placeText(day),
        cells: figures.flatMap((figure) => [
          figureText(say, 'SHARE', figure),
          say.formats.value('SHARE', figure.ciLow),
          say.formats.value('SHARE', figure.ciHigh),
        ]),
        exact: figures.flatMap(({ value, ciLow, ciHigh }) => [value, ciLow, ciHigh]),
      };
    }),
  };
}

const daysOf = ([first]: readonly Curve[]): number[] => first?.points.map(({ day }) => day) ?? [];

/** The share of a curve after so many days; null where it does not reach that far. */
export const shareAfter = (days: number, { points }: Curve): number | null =>
  points.findLast(({ day }) => day <= days)?.share.value ?? null;
