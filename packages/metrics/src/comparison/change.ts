import { type ChangeKind, changeKinds, type MetricUnit } from '../definition/unit.js';

/** How a value differs from the one before. */
export interface Change {
  readonly kind: ChangeKind;
  readonly value: number;
  /** Whether it is for the better; null when nothing changed, or more is neither good nor bad. */
  readonly better: boolean | null;
}

/** How a value differs from the one before; null when either is unknown, or the relation to zero is asked. */
export function changeOf(
  { unit, better }: { readonly unit: MetricUnit; readonly better: 'LOWER' | 'HIGHER' | 'NEITHER' },
  value: number | null,
  previous: number | null,
): Change | null {
  if (value === null || previous === null) return null;
  const kind = changeKinds[unit];
  if (kind === 'PERCENT' && previous === 0) return null;
  const difference = value - previous;
  return {
    kind,
    value: kind === 'PERCENT' ? difference / Math.abs(previous) : difference,
    better: difference === 0 || better === 'NEITHER' ? null : difference < 0 === (better === 'LOWER'),
  };
}
