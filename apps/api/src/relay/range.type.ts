import { Field, Float, InputType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../scalars/scalars.js';

@InputType('DateRange', {
  description: 'Local days of the company, half-open: from is in, until is not. Either may be left out.',
})
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: 'First day in the range.' })
  from?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer in the range.' })
  until?: number | null;
}

@InputType('DateTimeRange', { description: 'Instants, half-open: from is in, until is not. Either may be left out.' })
export class DateTimeRange {
  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant in the range.' })
  from?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant no longer in the range.' })
  until?: number | null;
}

@InputType('NumberRange', {
  description: 'Numbers, both ends in. Either may be left out; rows without a number are not in any range.',
})
export class NumberRange {
  @Field(() => Float, { nullable: true, description: 'Smallest number in the range.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'Largest number in the range.' })
  max?: number | null;
}
