import type { SpendingLedgerQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture } from '../../widgets/shape/bars.js';
import { plainFigure } from '../../widgets/shape/figure.js';
import type { Shaped } from '../../widgets/shaped.js';

const wordOf = (amount: number, reactive: number) => {
  if (reactive === 0) return 'spendingLedger.bookings';
  return reactive === amount ? 'spendingLedger.allReactive' : 'spendingLedger.reactive';
};

/** The ledger: what money went into, and whether it keeps failures away, finds them, or pays for them. */
export function shapeLedger({ report }: SpendingLedgerQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { mix, costOfPoorQuality } = report.spending;
  if (mix === null) return { kind: 'withheld', message: text('trend.withheld') };
  if (mix.length === 0) return { kind: 'empty', message: text('spending.noBookings') };
  const money = (amount: number) => formats.value('MONEY', amount);
  const slices = mix.map((slice) => ({
    ...slice,
    key: `${slice.category} ${slice.costClass}`,
    label: `${text(`spendingCategory.${slice.category}`)} · ${text(`costClass.${slice.costClass}`)}`,
  }));
  const named = slices.map(({ key, label, amount, bookings, reactiveAmount }) => {
    const reactive = reactiveAmount > 0;
    return {
      key,
      label,
      figure: plainFigure(amount, bookings),
      detail: text(wordOf(amount, reactiveAmount), {
        n: formats.count(bookings),
        reactive: money(reactiveAmount),
      }),
      mark: { hue: reactive ? 2 : 1, hatched: reactive } as const,
    };
  });
  const worst = slices
    .filter(({ reactiveAmount }) => reactiveAmount > 0)
    .toSorted((one, other) => other.reactiveAmount - one.reactiveAmount)[0];
  return {
    kind: 'ready',
    ...(worst && {
      finding: text('spendingLedger.finding', {
        category: text(`spendingCategory.${worst.category}`),
        amount: money(worst.reactiveAmount),
      }),
    }),
    note: noteOf(say, {
      what: text('spendingLedger.what'),
      timeBasis: costOfPoorQuality.timeBasis,
      filtered: costOfPoorQuality.filtered,
    }),
    picture: barsPicture(say, 'MONEY', named, barsDescription(say, 'MONEY', named)),
    table: {
      columns: [
        text('spendingLedger.column'),
        text('spendingLedger.amount'),
        text('spendingLedger.reactiveAmount'),
        text('spendingLedger.count'),
      ],
      rows: slices.map(({ key, label, amount, reactiveAmount, bookings }) => ({
        key,
        header: label,
        cells: [money(amount), money(reactiveAmount), formats.count(bookings)],
        exact: [amount, reactiveAmount, bookings],
      })),
    },
  };
}
