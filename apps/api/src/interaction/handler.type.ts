import { defineEnum, type EnumValue } from '@catena/metrics';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';

export const HandlerTenure = defineEnum(
  'HandlerTenure',
  'How long somebody had been employed when the month of the contact began.',
  {
    NOVICE: 'Less than 26 weeks, or hired in that month.',
    EXPERIENCED: '26 weeks or longer.',
  },
);
export type HandlerTenure = EnumValue<typeof HandlerTenure>;

const bands = enumOf(HandlerTenure);

/** Ids are of the groups that may be named; which employee it was does not leave the server. */
@ObjectType('InteractionHandler', {
  description:
    'Who handled an interaction, told only as far as five or more people share the description. Never a person. Groups count who was employed on every day of the calendar month; small ones are withheld, with the next smallest where fewer than five would be withheld.',
})
export class InteractionHandler {
  readonly departmentId!: number | null;
  readonly teamId!: number | null;

  @Field(() => bands, {
    nullable: true,
    description: 'How long the employee had been there; null where withheld in that month, see the type.',
  })
  tenureBand!: HandlerTenure | null;
}
