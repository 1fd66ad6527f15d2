import { missing } from '@catena/metrics/format';
import type { AccessWaitsQuery, SlicedFragment, WaitsFragment } from '../../generated/documents.js';
import type { Drill } from '../../widgets/drill.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsPicture } from '../../widgets/shape/bars.js';
import { figureCells, figureColumns, figureExact } from '../../widgets/shape/figure.js';
import type { Shaped } from '../../widgets/shaped.js';

/** How long those waited who were answered on the spot. */
export const shapeWaits = ({ report: { access } }: AccessWaitsQuery, say: Say): Shaped =>
  shapeChannels(say, access.waits, access.averageSpeedOfAnswer, 'SECONDS', say.text('accessWaits.what'));

/** How long those waited who wrote and had a reply. */
export const shapeReplies = ({ report: { access } }: AccessWaitsQuery, say: Say): Shaped =>
  shapeChannels(say, access.replies, access.firstResponseTime, 'HOURS', say.text('accessReplies.what'));

function shapeChannels(
  say: Say,
  waits: readonly WaitsFragment[],
  metric: SlicedFragment,
  unit: 'SECONDS' | 'HOURS',
  what: string,
): Shaped {
  const { text, formats } = say;
  if (waits.length === 0) return { kind: 'empty', message: text('trend.empty') };
  const length = (value: number | null) => formats.value(unit, value);
  const figures = waits.map(({ channel, p50, p90 }) => ({
    key: channel,
    label: text(`channel.${channel}`),
    figure: p50,
    detail: text('waits.p90', { p90: length(p90.value) }),
  }));
  const longest = waits.toSorted((one, other) => (other.p90.value ?? 0) - (one.p90.value ?? 0))[0];
  const finding =
    longest &&
    text('waits.finding', {
      channel: text(`channel.${longest.channel}`),
      p50: length(longest.p50.value),
      p90: length(longest.p90.value),
    });
  const picture = barsPicture(say, unit, figures, finding ?? missing);
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, { what, timeBasis: metric.timeBasis, interval: true, filtered: metric.filtered }),
    picture: {
      ...picture,
      items: picture.items.map((item, place) => ({ ...item, also: waits[place]?.p90.value ?? undefined })),
    },
    table: {
      columns: [text('dimension.channel'), ...figureColumns(say, text('waits.half')), text('waits.nineOfTen')],
      rows: waits.map(({ channel, p50, p90 }) => ({
        key: channel,
        header: text(`channel.${channel}`),
        cells: [...figureCells(say, unit, p50), length(p90.value)],
        exact: [...figureExact(p50), p90.value],
        opens: true,
      })),
    },
    drills: Object.fromEntries(
      waits.map(({ channel }) => [
        channel,
        { metric: metric.metric.key, part: 'NUMERATOR', where: { field: 'channel', value: channel } } satisfies Drill,
      ]),
    ),
  };
}
