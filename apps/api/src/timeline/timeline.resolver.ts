import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { typeNameOf } from '../entity/entity-type.js';
import type { Row } from '../entity/row.js';
import { PageArgs } from '../relay/page-args.js';
import { type Entry, endRank, kinds, readTimeline, startRank } from './timeline.service.js';
import { TimelineConnection, TimelineEntry } from './timeline.type.js';
import { TimelineNode } from './timeline.union.js';

@Resolver(() => Customer)
export class CustomerTimelineResolver {
  @FieldResolver(() => TimelineConnection, {
    description: 'What happened between the customer and the company, oldest first.',
  })
  timeline(@Root() customer: Row<'customer'>, @Args(() => PageArgs) args: PageArgs, @Ctx() { data }: RequestContext) {
    return readTimeline(data, customer, args);
  }
}

@Resolver(() => TimelineEntry)
export class TimelineEntryResolver {
  @FieldResolver(() => TimelineNode, { description: 'What happened.' })
  async node(@Root() { rank, id, customer }: Entry, @Ctx() { data }: RequestContext) {
    const { startedOn, acquisitionSource, endedOn, endReason, endDestination } = customer;
    if (rank === startRank) return { typeName: 'CustomerStart', day: startedOn, acquisitionSource };
    if (rank === endRank)
      return { typeName: 'CustomerEnd', day: endedOn, reason: endReason, destination: endDestination };
    const kind = kinds.find((candidate) => candidate.rank === rank);
    const row = kind && (await data.one(kind.table, id, customer.id));
    return kind && { ...row, typeName: typeNameOf(kind.table) };
  }
}
