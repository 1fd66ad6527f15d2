import { askCross } from '@catena/database';
import { NextContact } from '@catena/metrics';
import { wilson } from '@catena/statistics';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

const nextContacts = enumOf(NextContact);

@ObjectType('RecoveryRedemption', {
  description: 'What customers did after failures whose next contact was rated alike.',
  simpleResolvers: true,
})
export class RecoveryRedemption {
  @Field(() => nextContacts, { description: 'How the next contact was rated.' })
  nextContact!: NextContact;

  @Field(() => MetricFigure, {
    description:
      'Share of customers who left within 90 days of the failure; failures not yet so long ago are left out. Whoever had a contact had stayed until then: compare good with bad, rather than with none.',
  })
  left!: MetricFigure;
}

const failures = { base: 'recoveryOfFailure', on: 'detectedDay', by: ['nextContact'] } as const;
const parts = [{ where: { left: true } }, { where: { left: { known: true } } }] as const;

/** By the rating of the next contact, in the order of the vocabulary. */
export async function readRedemption({ data, scope }: StageReport): Promise<RecoveryRedemption[]> {
  const { period, filter } = scope;
  const cells = await askTold(data, scope, (manager) => askCross(manager, { ...failures, period, filter, parts }));
  return NextContact.values.flatMap((nextContact) => {
    const [left = 0, followed = 0] = cells.find(({ at }) => at[0] === nextContact)?.sums ?? [];
    return followed === 0 ? [] : [{ nextContact, left: estimatedFigure(wilson(left, followed)) }];
  });
}
