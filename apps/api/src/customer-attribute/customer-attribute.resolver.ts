import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { customerAttributePages } from './customer-attribute.args.js';
import { CustomerAttribute, CustomerAttributeConnection } from './customer-attribute.type.js';

@Resolver(() => CustomerAttribute)
export class CustomerAttributeResolver {
  @Query(() => CustomerAttributeConnection, { description: 'What was known of customers, from which day on.' })
  customerAttributes(@Args(() => customerAttributePages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(customerAttributePages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('customer_attribute', 'customer') })
  customer(@Root() { customerId }: Row<'customer_attribute'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }
}
