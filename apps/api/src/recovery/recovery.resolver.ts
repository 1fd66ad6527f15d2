import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { RecoveryAction } from '../recovery-action/recovery-action.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { ServiceFailure } from '../service-failure/service-failure.type.js';
import { recoveryPages } from './recovery.args.js';
import { Recovery, RecoveryConnection } from './recovery.type.js';

@Resolver(() => Recovery)
export class RecoveryResolver {
  @Query(() => RecoveryConnection, { description: 'Responses to failures.' })
  recoveries(@Args(() => recoveryPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(recoveryPages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('recovery', 'customer') })
  customer(@Root() { customerId }: Row<'recovery'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }

  @FieldResolver(() => ServiceFailure, { description: docOf('recovery', 'failure') })
  failure(@Root() { customerId, failureId }: Row<'recovery'>, @Ctx() { data }: RequestContext) {
    return data.one('service_failure', failureId, customerId);
  }

  @FieldResolver(() => [RecoveryAction], { description: 'Its remedies.' })
  actions(@Root() recovery: Row<'recovery'>, @Ctx() { data }: RequestContext) {
    return data.parts('recovery_action', 'recovery', recovery, 'externalId');
  }
}
