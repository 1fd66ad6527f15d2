import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { loyaltyResponsePages } from './loyalty-response.args.js';
import { LoyaltyResponse, LoyaltyResponseConnection } from './loyalty-response.type.js';

@Resolver(() => LoyaltyResponse)
export class LoyaltyResponseResolver {
  @Query(() => LoyaltyResponseConnection, { description: 'Answers about recommending and trust.' })
  loyaltyResponses(@Args(() => loyaltyResponsePages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(loyaltyResponsePages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('loyalty_response', 'customer') })
  customer(@Root() { customerId }: Row<'loyalty_response'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }
}
