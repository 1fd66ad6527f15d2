import type { BarItem } from '@catena/charts';
import type { NarrowedField } from '../../filters/narrowings.js';
import type { SlicedFragment, SliceFragment } from '../../generated/documents.js';
import type { Drill } from '../drill.js';
import { noteOf } from '../note.js';
import type { Say } from '../say.js';
import type { Shaped } from '../shaped.js';
import { barsDescription, barsPicture, barsTable, type NamedFigure } from './bars.js';

interface BreakdownOptions {
  readonly what: string;
  /** How a value of the dimension reads; its name as the API gives it unless told. */
  readonly label?: (key: string) => string;
  /** A bar stands on zero; a dot fits its scale to the values. */
  readonly shape?: 'bar' | 'dot';
  /** Which rows a mark opens, and by which field of the filter. */
  readonly opens?: { readonly part: Drill['part']; readonly field: NarrowedField };
  readonly finding?: (most: KnownSlice, least: KnownSlice) => string | undefined;
  /** Draws the figure of the whole beside its slices. */
  readonly reference?: (whole: string) => string;
  readonly mark?: BarItem['mark'];
}

interface KnownSlice {
  readonly label: string;
  readonly value: number;
}

/** A slice without a key is unknown, or the groups of staff that may not be named. */
const keyOf = ({ key, figure }: SliceFragment, place: number): string =>
  key ?? (figure.withheld ? `withheld ${place}` : `unknown ${place}`);

/** A figure by the values of a dimension: one bar or dot each, withheld groups visibly so. */
export function shapeBreakdown(
  say: Say,
  { metric, timeBasis, filtered, figure: whole }: SlicedFragment,
  slices: readonly SliceFragment[],
  options: BreakdownOptions,
): Shaped {
  const { text, formats } = say;
  const { unit } = metric;
  const labelOf = ({ key, name, figure }: SliceFragment): string => {
    if (key === null) return text(figure.withheld ? 'slice.withheld' : 'slice.unknown');
    return options.label?.(key) ?? name ?? key;
  };
  const figures: NamedFigure[] = slices.map((slice, place) => ({
    key: keyOf(slice, place),
    label: labelOf(slice),
    figure: slice.figure,
    ...(options.mark && { mark: options.mark }),
  }));
  const known = figures
    .flatMap(({ label, figure: { value } }) => (value === null ? [] : [{ label, value }]))
    .toSorted((one, other) => other.value - one.value);
  const [most] = known;
  const least = known.at(-1);
  if (most === undefined || least === undefined) {
    const withheld = whole.withheld || slices.some(({ figure }) => figure.withheld);
    return { kind: withheld ? 'withheld' : 'empty', message: text(withheld ? 'trend.withheld' : 'trend.empty') };
  }
  const finding = known.length > 1 ? options.finding?.(most, least) : undefined;
  const { opens, shape = 'bar' } = options;
  const drills =
    opens &&
    Object.fromEntries(
      slices.flatMap(({ key }) =>
        key === null
          ? []
          : [
              [
                key,
                { metric: metric.key, part: opens.part, where: { field: opens.field, value: key } } satisfies Drill,
              ],
            ],
      ),
    );
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, { what: options.what, timeBasis, n: whole.n, interval: true, filtered }),
    picture: {
      ...barsPicture(say, unit, figures, barsDescription(say, unit, figures), shape),
      ...(options.reference &&
        whole.value !== null && {
          reference: { value: whole.value, label: options.reference(formats.value(unit, whole.value)) },
        }),
    },
    table: barsTable(say, unit, figures, { name: text('column.what'), value: metric.label }, opens !== undefined),
    ...(drills && { drills }),
  };
}
