import { AcquisitionSource, CustomerEndDestination, CustomerEndReason } from '@catena/metrics';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';
import { connectionType } from '../relay/connection.type.js';
import { DateScalar, DateTimeScalar } from '../scalars/scalars.js';

const sources = enumOf(AcquisitionSource);
const reasons = enumOf(CustomerEndReason);
const destinations = enumOf(CustomerEndDestination);

@ObjectType('CustomerStart', { description: 'Somebody becomes a customer.', simpleResolvers: true })
export class CustomerStart {
  readonly typeName = 'CustomerStart';

  @Field(() => DateScalar, { description: 'First day as customer.' })
  day!: number;

  @Field(() => sources, { nullable: true, description: 'How the customer found the company.' })
  acquisitionSource!: AcquisitionSource | null;
}

@ObjectType('CustomerEnd', { description: 'Somebody is no longer a customer.', simpleResolvers: true })
export class CustomerEnd {
  readonly typeName = 'CustomerEnd';

  @Field(() => DateScalar, { description: 'First day no longer a customer.' })
  day!: number;

  @Field(() => reasons, { nullable: true, description: 'Why, where known.' })
  reason!: CustomerEndReason | null;

  @Field(() => destinations, { nullable: true, description: 'Where the customer went, where known.' })
  destination!: CustomerEndDestination | null;
}

@ObjectType('TimelineEntry', { description: 'Something that happened, and when.' })
export class TimelineEntry {
  @Field(() => DateTimeScalar, {
    description: 'When. What is known by its day only stands at the beginning of that day.',
  })
  at!: number;
}

export const TimelineConnection = connectionType('Timeline', TimelineEntry);
