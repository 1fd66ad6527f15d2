import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../scalars/scalars.js';

@ObjectType('Period', {
  description: 'Local days of the company, half-open: from is in, until is not.',
  simpleResolvers: true,
})
export class PeriodType {
  @Field(() => DateScalar, { description: 'First day in the period.' })
  from!: number;

  @Field(() => DateScalar, { description: 'First day no longer in the period.' })
  until!: number;
}
