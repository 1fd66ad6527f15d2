import { shownDirection } from '@catena/metrics/format';
import type { MovedSliceFragment, MoverFragment, OverviewMoversQuery } from '../../generated/documents.js';
import { movement } from './headline.js';

type Change = NonNullable<MoverFragment['change']>;

/** A figure that moved, with the value of a dimension in which it moved most the same way. */
export interface Moved {
  readonly value: MoverFragment;
  readonly change: Change;
  readonly most: (MovedSliceFragment & { readonly change: Change }) | undefined;
}

/** How many are worth a reader's minute. */
const mostShown = 5;

type Split = MoverFragment & { readonly breakdown: readonly MovedSliceFragment[] };

/** The largest movers against the comparison. Figures that do not honour the filter speak of something else. */
export function moversOf({ report }: OverviewMoversQuery): Moved[] {
  const { answered, failed, failures, satisfied, lost, told, spent } = report;
  const all: readonly Split[] = [answered, failed, failures, satisfied, lost, told, spent];
  return all
    .flatMap((value) =>
      value.change === null || shownDirection(value.change, value.metric.unit) === 0 || !value.filtered
        ? []
        : [{ value, change: value.change, most: mostMoved(value, value.change) }],
    )
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
    .slice(0, mostShown);
}

const sizeOf = ({ value, change }: Pick<Moved, 'value' | 'change'>): number =>
  movement({ unit: value.metric.unit, previous: value.previous?.value ?? null }, change);

/** Slices of few cases move by chance, so they are never the explanation. */
function mostMoved({ metric, breakdown }: Split, whole: Change): Moved['most'] {
  return breakdown
    .flatMap((slice) =>
      slice.key === null ||
      slice.change === null ||
      slice.figure.uncertain ||
      Math.sign(slice.change.value) !== Math.sign(whole.value)
        ? []
        : [{ ...slice, change: slice.change }],
    )
    .toSorted(
      (one, other) =>
        movement({ unit: metric.unit, previous: other.previous }, other.change) -
        movement({ unit: metric.unit, previous: one.previous }, one.change),
    )[0];
}
