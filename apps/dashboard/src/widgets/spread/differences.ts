import type { BarItem } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import type { SpreadStateFragment } from '../../generated/documents.js';
import type { Say } from '../say.js';
import type { Shaped } from '../shaped.js';
import { type Estimated, pointsRange, pointsText } from './estimate.js';
import { spreadNote } from './spread-note.js';

/** A named difference of two shares. */
export interface Difference {
  readonly key: string;
  readonly label: string;
  readonly estimated: Estimated | null;
  /** Smaller, after the value; interval and size unless told. */
  readonly detail?: string | undefined;
  readonly mark?: BarItem['mark'];
  /** Further cells of its row in the table, and the same unrounded. */
  readonly more?: readonly { readonly cell: string; readonly exact: number | string | null }[];
}

export interface DifferencesOptions {
  readonly spread: SpreadStateFragment;
  readonly what: string;
  readonly n?: number | undefined;
  /** Heads of the table: what the names name, what differs, and any further cells. */
  readonly columns: readonly [name: string, difference: string, ...more: string[]];
  readonly finding?: string | undefined;
  /** Said where nothing could be estimated. */
  readonly empty: string;
}

/** A whole widget of differences of shares: a dot each with its interval, around no difference. */
export function shapeDifferences(say: Say, differences: readonly Difference[], options: DifferencesOptions): Shaped {
  const { text, formats } = say;
  const { spread, what, n, columns, finding, empty } = options;
  if (differences.every(({ estimated }) => (estimated?.estimate ?? null) === null))
    return { kind: 'empty', message: empty };
  const written = (value: number | null | undefined) => (value == null ? missing : pointsText(say, value));
  const detailOf = ({ detail, estimated }: Difference): string =>
    detail ??
    [estimated && pointsRange(say, estimated), estimated && text('figure.n', { n: formats.count(estimated.n) })]
      .filter(Boolean)
      .join(' · ');
  const [name, difference, ...more] = columns;
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: spreadNote(say, spread, what, n),
    picture: {
      kind: 'bars',
      shape: 'dot',
      description: differences.map(({ label, estimated }) => `${label}: ${written(estimated?.estimate)}.`).join(' '),
      items: differences.map((one): BarItem => {
        const { key, label, estimated, mark } = one;
        const { estimate = null, ciLow = null, ciHigh = null } = estimated ?? {};
        return {
          key,
          label,
          value: estimate,
          interval: ciLow === null || ciHigh === null ? undefined : [ciLow, ciHigh],
          text: written(estimate),
          detail: detailOf(one),
          ...(mark && { mark }),
        };
      }),
      reference: { value: 0, label: text('spread.noDifference') },
      formatTick: (value) => pointsText(say, value),
    },
    table: {
      columns: [name, difference, text('column.low'), text('column.high'), text('column.n'), ...more],
      rows: differences.map(({ key, label, estimated, more: further = [] }) => ({
        key,
        header: label,
        cells: [
          ...[estimated?.estimate, estimated?.ciLow, estimated?.ciHigh].map(written),
          estimated === null ? missing : formats.count(estimated.n),
          ...further.map(({ cell }) => cell),
        ],
        exact: [
          estimated?.estimate ?? null,
          estimated?.ciLow ?? null,
          estimated?.ciHigh ?? null,
          estimated?.n ?? null,
          ...further.map(({ exact }) => exact),
        ],
      })),
    },
  };
}
