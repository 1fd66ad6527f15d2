import { ArgsType, Field, Int } from 'type-graphql';
import { defaultPageSize, maxPageSize } from '../relay/page-args.js';

@ArgsType()
export class TimelineArgs {
  @Field(() => Int, {
    nullable: true,
    description: `So many entries; ${defaultPageSize} unless told, at most ${maxPageSize}.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Begin behind this cursor.' })
  after?: string | null;
}
