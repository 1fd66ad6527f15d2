import type { SpendingRetrainingQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { plainFigure } from '../../widgets/shape/figure.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import type { Shaped } from '../../widgets/shaped.js';

/** The productivity dip: what retraining costs beside its fees. */
export function shapeRetraining({ report }: SpendingRetrainingQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { retrainingLoss: loss, retrainingHours } = report.spending;
  if (loss === null) return { kind: 'withheld', message: text('spendingRetraining.withheld') };
  if (loss.trainings === 0) return { kind: 'empty', message: text('spendingRetraining.none') };
  const hours = formats.count(loss.hours);
  return shapeFigures(
    say,
    [
      {
        key: 'outputLost',
        label: text('spendingRetraining.output'),
        figure: plainFigure(loss.outputLost, loss.trainings),
        detail: text('spendingRetraining.contacts', {
          contacts: formats.value('COUNT', loss.contactsNotHandled.value),
        }),
        mark: { hue: 2, hatched: true },
      },
      {
        key: 'wages',
        label: text('spendingRetraining.wages'),
        figure: plainFigure(loss.wages, loss.trainings),
        detail: text('spendingRetraining.hours', { hours }),
        mark: { hue: 2, hatched: false },
      },
      {
        key: 'fees',
        label: text('spendingRetraining.fees'),
        figure: plainFigure(loss.fees, loss.trainings),
        detail: text('spendingRetraining.trainings', { n: loss.trainings }),
      },
    ],
    {
      unit: 'MONEY',
      what: text('spendingRetraining.what'),
      basis: retrainingHours,
      columns: { name: text('column.what'), value: text('spendingLedger.amount') },
      empty: text('spendingRetraining.none'),
      drills: Object.fromEntries(
        ['outputLost', 'wages', 'fees'].map((key) => [key, { metric: 'RETRAINING_HOURS', part: 'NUMERATOR' } as const]),
      ),
    },
  );
}
