import type { BarItem, Picture, TableData } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import type { CostOfPoorServiceQuery } from '../../../generated/documents.js';
import type { Say } from '../../../widgets/say.js';

export type Cost = NonNullable<CostOfPoorServiceQuery['spread']['costOfPoorService']>;
type Part = Cost['parts'][number];
type Amount = Part['cost'];

/** An amount that is known, with where it begins in the waterfall. */
function barOf(amount: Amount, from: number): Pick<BarItem, 'value' | 'from' | 'interval'> {
  if (amount === null || amount.estimate === null) return { value: null };
  const { estimate, ciLow, ciHigh } = amount;
  return {
    from,
    value: from + estimate,
    interval: ciLow === null || ciHigh === null ? undefined : [from + ciLow, from + ciHigh],
  };
}

const money = (value: number | null | undefined, { formats }: Say): string =>
  value === null || value === undefined ? missing : formats.value('MONEY', value);

function interval(amount: Amount, say: Say): string {
  if (amount === null || amount.ciLow === null || amount.ciHigh === null) return missing;
  return say.text('map.interval', { low: money(amount.ciLow, say), high: money(amount.ciHigh, say) });
}

/** Why a part has no figure, in words; nothing where it has one. */
const gapText = ({ gap }: Part, { text }: Say): string => (gap === null ? '' : text(`cost.gap.${gap}`));

/** The parts one behind the other, each from where the one before ends, and their sum. */
export function waterfall({ parts, total }: Cost, say: Say): Picture {
  const { text, formats } = say;
  let sum = 0;
  const items = parts.map((part): BarItem => {
    const bar = barOf(part.cost, sum);
    sum += part.cost?.estimate ?? 0;
    const detail = part.gap === null ? interval(part.cost, say) : gapText(part, say);
    return { key: part.key, label: part.label, text: money(part.cost?.estimate, say), detail, ...bar };
  });
  const all: BarItem = {
    key: 'total',
    label: text('cost.total'),
    text: money(total?.estimate, say),
    detail: interval(total, say),
    mark: { hue: 2, hatched: false },
    ...barOf(total, 0),
  };
  return {
    kind: 'bars',
    shape: 'bar',
    description: text('cost.description', { total: all.text, interval: interval(total, say) }),
    items: [...items, all],
    formatTick: (value) => formats.tick('MONEY', value),
  };
}

/** The same as a table, with what counts in each part. */
export function costTable({ parts, total }: Cost, say: Say): TableData {
  const { text } = say;
  const row = (key: string, header: string, cost: Amount, counts: string) => ({
    key,
    header,
    cells: [money(cost?.estimate, say), interval(cost, say), counts],
    exact: [cost?.estimate ?? null, cost ? `${cost.ciLow} – ${cost.ciHigh}` : null, counts],
  });
  return {
    columns: [text('cost.part'), text('cost.amount'), text('map.fact.interval'), text('cost.counts')],
    rows: [
      ...parts.map((part) =>
        row(part.key, part.label, part.cost, [gapText(part, say), part.counts].filter(Boolean).join(' ')),
      ),
      row('total', text('cost.total'), total, ''),
    ],
  };
}
