import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { ServiceFailure } from '../service-failure/service-failure.type.js';
import { expectationBreachPages } from './expectation-breach.args.js';
import { ExpectationBreach, ExpectationBreachConnection } from './expectation-breach.type.js';

@Resolver(() => ExpectationBreach)
export class ExpectationBreachResolver {
  @Query(() => ExpectationBreachConnection, { description: 'Broken expectations inside failures.' })
  expectationBreaches(@Args(() => expectationBreachPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(expectationBreachPages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('expectation_breach', 'customer') })
  customer(@Root() { customerId }: Row<'expectation_breach'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }

  @FieldResolver(() => ServiceFailure, { description: docOf('expectation_breach', 'failure') })
  failure(@Root() { customerId, failureId }: Row<'expectation_breach'>, @Ctx() { data }: RequestContext) {
    return data.one('service_failure', failureId, customerId);
  }
}
