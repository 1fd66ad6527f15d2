import { ArgsType, Field, Int } from 'type-graphql';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';

/** Rows on a page unless told, and at most. */
export const defaultPageSize = 50;
const maxPageSize = 200;

/** The arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `So many rows from the front; ${defaultPageSize} unless told, at most ${maxPageSize}.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Begin behind this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `So many rows from the back, at most ${maxPageSize}. Not together with first.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'End before this cursor.' })
  before?: string | null;
}

/** What a page is: so many rows, from the front or from the back, between two cursors. */
export interface PageWindow {
  readonly size: number;
  readonly backward: boolean;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

function checkSize(name: string, size: number): number {
  if (size < 0)
    throw new ApiError(ErrorCode.BAD_USER_INPUT, `"${name}" is ${size}; give a number from 0 to ${maxPageSize}.`);
  if (size > maxPageSize) {
    throw new ApiError(
      ErrorCode.PAGE_TOO_LARGE,
      `"${name}" is ${size}, and a page holds at most ${maxPageSize} rows. Ask for ${maxPageSize} or fewer and go on with the cursor.`,
    );
  }
  return size;
}

/** @throws ApiError BAD_USER_INPUT or PAGE_TOO_LARGE */
export function pageWindow({ first, after, last, before }: PageArgs): PageWindow {
  const given = { after: after ?? undefined, before: before ?? undefined };
  if (typeof last === 'number') {
    if (typeof first === 'number') {
      throw new ApiError(
        ErrorCode.BAD_USER_INPUT,
        'Give "first" to read forwards or "last" to read backwards, not both.',
      );
    }
    return { ...given, size: checkSize('last', last), backward: true };
  }
  return { ...given, size: checkSize('first', first ?? defaultPageSize), backward: false };
}
