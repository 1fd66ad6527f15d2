import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('NumberWithInterval', { description: 'A number that is reckoned from estimates.', simpleResolvers: true })
export class NumberWithInterval {
  @Field(() => Float, { nullable: true, description: 'The number; null where it cannot be told.' })
  estimate!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower limit of the 95 % interval; null where there is none.' })
  ciLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit of the 95 % interval; null where there is none.' })
  ciHigh!: number | null;
}
