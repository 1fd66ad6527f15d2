import { vocabularies } from '../../filters/narrowings.js';
import type { AccessGapsQuery } from '../../generated/documents.js';
import type { Drill } from '../../widgets/drill.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { cellKey, type Matrix, matrixPicture, matrixTable } from '../../widgets/shape/matrix.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Which channel customers prefer and which they end up using. */
export function shapeGaps({ report }: AccessGapsQuery, say: Say): Shaped {
  const { text } = say;
  const { channelGaps, preferredChannelMatch: match } = report.access;
  if (channelGaps.length === 0) return { kind: 'empty', message: text('accessGaps.none') };
  const seen = (of: 'preferred' | 'used') =>
    vocabularies.channel
      .filter((channel) => channelGaps.some((gap) => gap[of] === channel))
      .map((channel) => ({ key: channel, label: text(`channel.${channel}`) }));
  const matrix: Matrix = {
    unit: 'SHARE',
    rows: seen('preferred'),
    columns: seen('used'),
    cells: channelGaps.map(({ preferred, used, share }) => ({
      row: preferred,
      column: used,
      figure: share,
      framed: preferred === used,
    })),
    framed: text('accessGaps.framed'),
  };
  const share = match.figure.value;
  return {
    kind: 'ready',
    ...(share !== null && { finding: text('accessGaps.finding', { share: say.theShare(share) }) }),
    note: noteOf(say, {
      what: text('accessGaps.what'),
      timeBasis: match.timeBasis,
      n: match.figure.n,
      filtered: match.filtered,
    }),
    picture: matrixPicture(say, matrix, text('widget.accessGaps.question')),
    table: matrixTable(say, matrix, text('accessGaps.preferred')),
    drills: Object.fromEntries(
      channelGaps.map(({ preferred, used }) => [
        cellKey(preferred, used),
        { metric: match.metric.key, part: 'DENOMINATOR', where: { field: 'channel', value: used } } satisfies Drill,
      ]),
    ),
  };
}
