import { missing } from '@catena/metrics/format';
import type { ChurnLadderQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import type { Shaped } from '../../widgets/shaped.js';
import { type Difference, shapeDifferences } from '../../widgets/spread/differences.js';
import { pointsRange, pointsText, rangeText } from '../../widgets/spread/estimate.js';

type Rung = ChurnLadderQuery['spread']['ladder'][number];

/** The honesty ladder: how many customers failures drove away, told with fewer assumptions from rung to rung. */
export function shapeLadder({ spread }: ChurnLadderQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { ladder } = spread;
  const count = (value: number) => formats.count(Math.round(value));
  const customersOf = ({ customers }: Rung): string | undefined =>
    customers?.estimate == null
      ? undefined
      : text('churnLadder.customers', {
          n: count(customers.estimate),
          range: rangeText(say, customers, count) ?? missing,
        });
  const placeboOf = ({ placebo }: Rung): string | undefined =>
    placebo?.estimate == null
      ? undefined
      : text('churnLadder.placebo', {
          value: pointsText(say, placebo.estimate),
          range: pointsRange(say, placebo) ?? missing,
        });
  const rungs = ladder.map(
    (rung): Difference => ({
      key: rung.rung,
      label: rung.label,
      estimated: rung.leaving,
      detail: rung.leaving === null ? undefined : (customersOf(rung) ?? placeboOf(rung)),
      mark: { hue: rung.rung === 'INCIDENTS' ? 3 : 1, hatched: false },
      more: [
        { cell: customersOf(rung) ?? missing, exact: rung.customers?.estimate ?? null },
        { cell: placeboOf(rung) ?? missing, exact: rung.placebo?.estimate ?? null },
      ],
    }),
  );
  const at = (key: Rung['rung']) => ladder.find(({ rung }) => rung === key);
  const [matched, naive] = [at('MATCHED')?.customers, at('NAIVE')?.customers];
  return shapeDifferences(say, rungs, {
    spread,
    what: text('churnLadder.what'),
    n: at('MATCHED')?.leaving?.n,
    columns: [
      text('churnLadder.rung'),
      text('churnLadder.leaving'),
      text('churnLadder.lost'),
      text('churnLadder.placeboColumn'),
    ],
    empty: text('churnLadder.none'),
    finding:
      matched?.estimate == null || naive?.estimate == null || (matched.ciLow ?? 0) <= 0
        ? undefined
        : text('churnLadder.finding', {
            n: count(matched.estimate),
            range: rangeText(say, matched, count) ?? missing,
            naive: count(naive.estimate),
          }),
  });
}
