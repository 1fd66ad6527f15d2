import type { RecoveryRedemptionQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Whether excellence at the next contact redeems a failure. */
export function shapeRedemption({ report }: RecoveryRedemptionQuery, say: Say): Shaped {
  const { text } = say;
  const { redemption, redemptionRate } = report.recovery;
  return shapeFigures(
    say,
    redemption.map(({ nextContact, left }) => ({
      key: nextContact,
      label: text(`nextContact.${nextContact}`),
      figure: left,
    })),
    {
      unit: 'SHARE',
      what: text('recoveryRedemption.what'),
      basis: redemptionRate,
      columns: { name: text('recoveryRedemption.next'), value: text('recoveryDouble.left') },
      empty: text('nothing.failures'),
    },
  );
}
