import { Field, InputType, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars/scalars.js';
import { UserError } from '../write/user-error.js';
import { Company } from './company.type.js';

@InputType('CompanyInput', {
  description: 'The company whose data this is. A field that is left out stays as it is.',
})
export class CompanyInput {
  @Field(() => String, { nullable: true, description: 'Name. The first time it must be given.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217, for example EUR. The first time it must be given; fixed once there are facts.',
  })
  currency?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'IANA, for example Europe/Rome. The first time it must be given; fixed once there are facts.',
  })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47, for example it-IT; en-GB unless told.' })
  locale?: string | null;

  @Field(() => [DateScalar], { nullable: true, description: 'All days that are holidays; replaces the known ones.' })
  holidays?: readonly number[] | null;
}

@ObjectType('CompanyPayload', { description: 'What became of naming the company.', simpleResolvers: true })
export class CompanyPayload {
  @Field(() => Company, { nullable: true, description: 'The company as it is now; null when there is an error.' })
  company!: object | null;

  @Field(() => [UserError], { description: 'Why nothing was written; empty when everything was.' })
  userErrors!: readonly UserError[];
}
