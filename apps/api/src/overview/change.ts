import type { ChangeKind } from '@catena/metrics';
import type { Unit } from './overview.enums.js';
import type { Change } from './overview.type.js';

/** Counts and amounts change in percent, rates and scores in points. */
const kinds: Readonly<Record<Unit, ChangeKind>> = {
  COUNT: 'PERCENT',
  MONEY: 'PERCENT',
  SHARE: 'POINTS',
  BALANCE: 'POINTS',
  SHARE_PER_YEAR: 'POINTS',
  SCORE: 'POINTS',
};

/** How a value differs from the one before; null when either is unknown, or the relation to zero is asked. */
export function changeOf(
  unit: Unit,
  value: number | null,
  previous: number | null,
  lowerIsBetter: boolean,
): Change | null {
  if (value === null || previous === null) return null;
  const kind = kinds[unit];
  if (kind === 'PERCENT' && previous === 0) return null;
  const difference = value - previous;
  return {
    kind,
    value: kind === 'PERCENT' ? difference / Math.abs(previous) : difference,
    better: difference === 0 ? null : difference < 0 === lowerIsBetter,
  };
}
