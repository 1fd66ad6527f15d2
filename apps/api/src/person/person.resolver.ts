import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { customerPages } from '../customer/customer.args.js';
import { CustomerConnection } from '../customer/customer.type.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { personPages } from './person.args.js';
import { Person, PersonConnection } from './person.type.js';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, { description: 'Persons and organisations behind the customers.' })
  people(@Args(() => personPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(personPages, args);
  }

  @FieldResolver(() => CustomerConnection, { description: 'Spells as customer.' })
  customers(
    @Root() person: Row<'person'>,
    @Args(() => customerPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(customerPages, 'person', person, args);
  }
}
