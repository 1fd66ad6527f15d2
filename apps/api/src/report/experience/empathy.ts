import { askCross } from '@catena/database';
import { EmpathyBand, LoyaltyTier } from '@catena/metrics';
import { wilson } from '@catena/statistics';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

const empathyBands = enumOf(EmpathyBand);
const loyaltyTiers = enumOf(LoyaltyTier);

@ObjectType('EmpathyAndLoyalty', {
  description: 'Customers who met so much understanding, as a quality review found, and how many of them left.',
  simpleResolvers: true,
})
export class EmpathyAndLoyalty {
  @Field(() => empathyBands, { description: 'How much understanding.' })
  empathy!: EmpathyBand;

  @Field(() => loyaltyTiers, { description: 'How long they had been customers.' })
  loyalty!: LoyaltyTier;

  @Field(() => MetricFigure, {
    description:
      'Share that left within 90 days, for whatever reason; reviews whose 90 days are not over are left out.',
  })
  left!: MetricFigure;
}

/** Whether customers who meet little understanding leave, those long with the company among them. */
export async function readEmpathy({ data, scope }: StageReport): Promise<EmpathyAndLoyalty[]> {
  const { period, filter } = scope;
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, {
      base: 'empathyReview',
      on: 'auditedOn',
      period,
      by: ['empathy', 'loyalty'],
      filter,
      parts: [{ where: { leftSoon: true } }, { where: { leftSoon: { known: true } } }],
    }),
  );
  return EmpathyBand.values.flatMap((empathy) =>
    LoyaltyTier.values.map((loyalty) => {
      const [left = 0, n = 0] = cells.find(({ at }) => at[0] === empathy && at[1] === loyalty)?.sums ?? [];
      return { empathy, loyalty, left: estimatedFigure(wilson(left, n)) };
    }),
  );
}
