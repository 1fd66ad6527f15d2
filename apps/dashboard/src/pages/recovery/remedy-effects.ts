import { missing } from '@catena/metrics/format';
import type { RecoveryEffectsQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import type { Shaped } from '../../widgets/shaped.js';
import { differenceMatrix } from '../../widgets/spread/difference-matrix.js';
import { type Estimated, pointsRange, pointsSize, sideOf } from '../../widgets/spread/estimate.js';
import { spreadNote } from '../../widgets/spread/spread-note.js';

type Cell = RecoveryEffectsQuery['spread']['remedies'][number];

const mixes = ['APOLOGY', 'AMENDS', 'BOTH'] as const;
const audiences = ['ALL', 'SEVERE', 'LIGHT', 'NEWCOMERS', 'LONG_STANDING', 'VALUABLE', 'OTHERS'] as const;

/** Turned round, so that more is better: how many more stay. */
function keptBy({ leaving }: Cell): Estimated | null {
  const turned = (value: number | null) => (value === null ? null : -value);
  return (
    leaving && {
      estimate: turned(leaving.estimate),
      ciLow: turned(leaving.ciHigh),
      ciHigh: turned(leaving.ciLow),
      n: leaving.n,
    }
  );
}

/** Which combination of remedies keeps whom, against doing nothing. */
export function shapeRemedyEffects({ spread }: RecoveryEffectsQuery, say: Say): Shaped {
  const { text } = say;
  const cells = spread.remedies.map((cell) => ({ ...cell, kept: keptBy(cell) }));
  if (cells.every(({ kept }) => kept === null)) return { kind: 'empty', message: text('recoveryRemedyEffects.none') };
  const [best] = cells
    .filter(({ audience, kept }) => audience === 'ALL' && kept !== null && sideOf(kept) === 'above')
    .toSorted((one, other) => (other.kept?.estimate ?? 0) - (one.kept?.estimate ?? 0));
  const finding =
    best?.kept?.estimate == null
      ? undefined
      : text('recoveryRemedyEffects.finding', {
          mix: text(`recoveryRemedyEffects.mix.${best.mix}`),
          kept: pointsSize(say, best.kept.estimate),
          range: pointsRange(say, best.kept) ?? missing,
        });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: spreadNote(
      say,
      spread,
      text('recoveryRemedyEffects.what'),
      cells.filter(({ audience }) => audience === 'ALL').reduce((sum, { n }) => sum + n, 0),
    ),
    ...differenceMatrix(say, {
      rows: audiences.map((key) => ({ key, label: text(`recoveryRemedyEffects.audience.${key}`) })),
      columns: mixes.map((key) => ({ key, label: text(`recoveryRemedyEffects.column.${key}`) })),
      cells: cells.map(({ mix, audience, kept, n }) => ({ row: audience, column: mix, estimated: kept, n })),
      description: finding ?? text('widget.recoveryRemedyEffects.title'),
      name: text('recoveryRemedyEffects.whom'),
    }),
  };
}
