import type { SpendingBridgeQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import type { Shaped } from '../../widgets/shaped.js';

type Step = NonNullable<SpendingBridgeQuery['report']['spending']['profitBridge']>['steps'][number];

/** The ends stand on zero; every step between begins where the one before ended. */
function placed(steps: readonly Step[]) {
  let level = 0;
  return steps.map(({ step, amount }) => {
    const total = step === 'PROFIT_BEFORE' || step === 'PROFIT';
    const from = total ? 0 : level;
    level = from + amount;
    return { step, amount, from, to: level, total };
  });
}

/** From the profit compared with to that of the period: what service added and took. */
export function shapeBridge({ report }: SpendingBridgeQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { profitBridge, profitMargin } = report.spending;
  if (profitBridge === null) return { kind: 'empty', message: text('spendingBridge.none') };
  const { steps, months, contributionMargin } = profitBridge;
  const money = (amount: number) => formats.value('MONEY', amount);
  const moved = (amount: number) => (amount > 0 ? `+${money(amount)}` : money(amount));
  const read = ({ amount, total }: { amount: number; total: boolean }) => (total ? money(amount) : moved(amount));
  const waterfall = placed(steps);
  const failures = steps.find(({ step }) => step === 'FAILURE_COSTS')?.amount;
  return {
    kind: 'ready',
    ...(failures !== undefined && {
      finding: text(failures < 0 ? 'spendingBridge.finding.less' : 'spendingBridge.finding.more', {
        amount: money(Math.abs(failures)),
      }),
    }),
    note: noteOf(say, {
      what: text('spendingBridge.what', {
        months,
        margin: formats.value('SHARE', contributionMargin),
      }),
      filtered: profitMargin.filtered,
    }),
    picture: {
      kind: 'bars',
      description: waterfall.map((one) => `${text(`profitStep.${one.step}`)}: ${read(one)}.`).join(' '),
      shape: 'bar',
      items: waterfall.map((one) => ({
        key: one.step,
        label: text(`profitStep.${one.step}`),
        value: one.to,
        from: one.from,
        text: read(one),
        mark: { hue: one.total ? 1 : one.amount < 0 ? 2 : 3, hatched: !one.total && one.amount < 0 } as const,
      })),
      formatTick: (value) => formats.tick('MONEY', value),
    },
    table: {
      columns: [text('column.what'), text('spendingLedger.amount')],
      rows: waterfall.map((one) => ({
        key: one.step,
        header: text(`profitStep.${one.step}`),
        cells: [read(one)],
        exact: [one.amount],
      })),
    },
  };
}
