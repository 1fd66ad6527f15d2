import { CostClass, defineEnum, SpendingCategory } from '@catena/metrics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { MetricFigure } from '../metric-value.type.js';

const categories = enumOf(SpendingCategory);
const classes = enumOf(CostClass);

@ObjectType('SpendingSlice', {
  description: 'What was booked for one category in one class of cost of quality.',
  simpleResolvers: true,
})
export class SpendingSliceType {
  @Field(() => categories, { description: 'What for.' })
  category!: string;

  @Field(() => classes, { description: 'Class of cost of quality.' })
  costClass!: string;

  @Field(() => Int, { description: 'How many bookings.' })
  bookings!: number;

  @Field(() => Float, { description: 'All of them, in minor units.' })
  amount!: number;

  @Field(() => Float, { description: 'Those made because service had been poor, in minor units.' })
  reactiveAmount!: number;
}

@ObjectType('RetrainingLoss', {
  description:
    'What training after something went wrong took away: paid time, fees, and contacts that were not handled meanwhile. Paid time and contacts are two views of the same hours and are not added up.',
  simpleResolvers: true,
})
export class RetrainingLoss {
  @Field(() => Int, { description: 'How many trainings.' })
  trainings!: number;

  @Field(() => Float, { description: 'Working hours of all who took part.' })
  hours!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'These hours at the loaded wage of their day, in minor units; null where no wage is known.',
  })
  wages!: number | null;

  @Field(() => Float, { description: 'What the trainings cost beside, in minor units, where it is known.' })
  fees!: number;

  @Field(() => MetricFigure, {
    description: 'Contacts that would have been handled in these hours, at the contacts per hour of the period.',
  })
  contactsNotHandled!: MetricFigure;

  @Field(() => Float, {
    nullable: true,
    description:
      'These contacts at the cost per contact of the last day, in minor units: what it costs to have them handled by others; null where a part is not known.',
  })
  outputLost!: number | null;
}

const bridgeSteps = enumOf(
  defineEnum('ProfitStep', 'A step from the profit before to the profit now.', {
    PROFIT_BEFORE: 'Profit of the months compared with.',
    REVENUE: 'More or less revenue, at the contribution margin.',
    FAILURE_COSTS: 'More or less bookings of internal and external failure.',
    PREVENTION_AND_APPRAISAL: 'More or less bookings of prevention and appraisal.',
    OTHER: 'Everything else, so that the steps add up.',
    PROFIT: 'Profit of the months of the period.',
  }),
);

@ObjectType('ProfitBridgeStep', { description: 'One step of a profit bridge.', simpleResolvers: true })
class ProfitBridgeStep {
  @Field(() => bridgeSteps, { description: 'Which.' })
  step!: string;

  @Field(() => Float, { description: 'Minor units: what profit gains by it, negative what it loses.' })
  amount!: number;
}

@ObjectType('ProfitBridge', {
  description:
    'From the profit of the months compared with to that of the period, step by step, for the whole company whatever the filter.',
  simpleResolvers: true,
})
export class ProfitBridge {
  @Field(() => Int, { description: 'How many months of accounts the period has; those before are as many.' })
  months!: number;

  @Field(() => Float, { nullable: true, description: 'Contribution margin used; null where none is known.' })
  contributionMargin!: number | null;

  @Field(() => [ProfitBridgeStep], { description: 'The steps; the last is the sum of the others.' })
  steps!: readonly ProfitBridgeStep[];
}
