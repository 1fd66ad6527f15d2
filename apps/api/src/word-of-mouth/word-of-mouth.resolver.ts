import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { ServiceFailure } from '../service-failure/service-failure.type.js';
import { wordOfMouthPages } from './word-of-mouth.args.js';
import { WordOfMouth, WordOfMouthConnection } from './word-of-mouth.type.js';

@Resolver(() => WordOfMouth)
export class WordOfMouthResolver {
  @Query(() => WordOfMouthConnection, { description: 'Tellings by customers.' })
  wordOfMouth(@Args(() => wordOfMouthPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(wordOfMouthPages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('word_of_mouth', 'customer') })
  customer(@Root() { customerId }: Row<'word_of_mouth'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }

  @FieldResolver(() => ServiceFailure, { nullable: true, description: docOf('word_of_mouth', 'failure') })
  failure(@Root() { customerId, failureId }: Row<'word_of_mouth'>, @Ctx() { data }: RequestContext) {
    return data.one('service_failure', failureId, customerId);
  }
}
