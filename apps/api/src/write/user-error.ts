import { defineEnum, type EnumValue } from '@catena/metrics';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';

export const UserErrorCode = defineEnum(
  'UserErrorCode',
  'Why something was not written. Clients may rely on these; messages may change.',
  {
    MISSING_VALUE: 'A value is missing that the row must have.',
    BAD_VALUE: 'A value is outside what its column holds.',
    UNKNOWN_REFERENCE: 'There is no row with that external id.',
    RULE_BROKEN: 'Values of the row contradict each other.',
    DUPLICATE: 'Two rows of the call have the same key.',
    NOT_FOUND: 'There is no such row to close or correct.',
    FIXED: 'The value is fixed once it is known; a correction changes it, and says why.',
    NOT_BY_RECORDING: 'The value is told by a mutation of its own.',
    ALREADY_CLOSED: 'The row has come to its end already, in another way.',
    TOO_MANY_ROWS: 'The call holds more rows than one may.',
    LIMIT_REACHED: 'There are as many as there may be.',
    IDEMPOTENCY_KEY_REUSED: 'Something else was sent under the same key within 24 hours.',
    COMPANY_MISSING: 'The database does not know its company yet.',
    COMPANY_LOCKED: 'Currency and time zone cannot change once there are facts.',
  },
);
export type UserErrorCode = EnumValue<typeof UserErrorCode>;

const codes = enumOf(UserErrorCode);

@ObjectType('UserError', { description: 'Why nothing of a call was written.', simpleResolvers: true })
export class UserError {
  @Field(() => codes, { description: 'Stable code.' })
  code!: UserErrorCode;

  @Field(() => [String], {
    nullable: true,
    description: 'Where in the arguments: their name, for many rows the index of the row from 0, and its field.',
  })
  field!: readonly string[] | null;

  @Field(() => String, { description: 'What is wrong and what to do.' })
  message!: string;
}

/** Gives a write up; nothing of it stays. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly userErrors: readonly UserError[]) {
    super('Nothing was written.');
  }
}

/** @throws Refused when there is any error */
export function refuse(errors: readonly UserError[]): void {
  if (errors.length > 0) throw new Refused(errors);
}
