import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { ratePages } from './rate.args.js';
import { Rate, RateConnection } from './rate.type.js';

@Resolver(() => Rate)
export class RateResolver {
  @Query(() => RateConnection, { description: 'Rates with the day from which each holds.' })
  rates(@Args(() => ratePages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(ratePages, args);
  }
}
