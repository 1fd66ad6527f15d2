import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { opportunityPages } from './opportunity.args.js';
import { Opportunity, OpportunityConnection } from './opportunity.type.js';

/** Which opening a candidate applied to is not shown: what a candidate said must not lead to an employee. */
@Resolver(() => Opportunity)
export class OpportunityResolver {
  @Query(() => OpportunityConnection, { description: 'Outsiders deciding about the company.' })
  opportunities(@Args(() => opportunityPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(opportunityPages, args);
  }

  @FieldResolver(() => Customer, { nullable: true, description: docOf('opportunity', 'customer') })
  customer(@Root() { customerId }: Row<'opportunity'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }
}
