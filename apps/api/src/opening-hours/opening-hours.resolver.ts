import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { openingHoursPages } from './opening-hours.args.js';
import { OpeningHours, OpeningHoursConnection } from './opening-hours.type.js';

@Resolver(() => OpeningHours)
export class OpeningHoursResolver {
  @Query(() => OpeningHoursConnection, { description: 'When each channel is open.' })
  openingHours(@Args(() => openingHoursPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(openingHoursPages, args);
  }
}
