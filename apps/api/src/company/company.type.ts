import { Field, ObjectType } from 'type-graphql';

@ObjectType('Company', { description: 'The company whose data this is.', simpleResolvers: true })
export class Company {
  @Field(() => String, { description: 'Name; a stand-in until the company is named.' })
  name!: string;

  @Field(() => String, { description: 'ISO 4217 code of the one currency of all amounts.' })
  currency!: string;

  @Field(() => String, { description: 'IANA time zone that local days are counted in.' })
  timeZone!: string;

  @Field(() => String, { description: 'BCP 47 tag for numbers and dates.' })
  locale!: string;

  @Field(() => String, { nullable: true, description: 'For a seeded world: its profile.' })
  world!: string | null;

  @Field(() => String, { nullable: true, description: 'For a seeded world: its seed.' })
  worldSeed!: string | null;
}
