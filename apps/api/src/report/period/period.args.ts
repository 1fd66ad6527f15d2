import type { Period } from '@catena/database';
import { Field, InputType } from 'type-graphql';
import { ApiError } from '../../errors/api-error.js';
import { ErrorCode } from '../../errors/codes.js';
import { DateScalar } from '../../scalars/scalars.js';

@InputType('PeriodInput', { description: 'Local days of the company, half-open: from is in, until is not.' })
export class PeriodInput {
  @Field(() => DateScalar, { description: 'First day in the period.' })
  from!: number;

  @Field(() => DateScalar, { description: 'First day no longer in the period.' })
  until!: number;
}

/** Days that a period may have. */
export const longestPeriod = 20 * 366;

/** @throws ApiError BAD_USER_INPUT */
export function readPeriod({ from, until }: PeriodInput): Period {
  if (from >= until)
    throw new ApiError(
      ErrorCode.BAD_USER_INPUT,
      'The period is empty: "until" is the first day after it and must be later than "from".',
    );
  if (until - from > longestPeriod)
    throw new ApiError(ErrorCode.BAD_USER_INPUT, 'The period is longer than 20 years. Ask for a shorter one.');
  return { from, until };
}
