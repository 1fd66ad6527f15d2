import { defineEnum, type EnumValue } from '@catena/metrics';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';

export const TenureBand = defineEnum('TenureBand', 'How long somebody has been employed.', {
  NOVICE: 'Less than 26 weeks.',
  EXPERIENCED: '26 weeks or longer.',
});
export type TenureBand = EnumValue<typeof TenureBand>;

const bands = enumOf(TenureBand);

/** Ids are of the groups that may be named; which employee it was does not leave the server. */
@ObjectType('InteractionHandler', {
  description:
    'Who handled an interaction, told only as far as five or more people share the description. Never a person.',
})
export class InteractionHandler {
  readonly departmentId!: number | null;
  readonly teamId!: number | null;

  @Field(() => bands, {
    nullable: true,
    description: 'How long the employee had been there; withheld as null in a group under five.',
  })
  tenureBand!: TenureBand | null;
}
