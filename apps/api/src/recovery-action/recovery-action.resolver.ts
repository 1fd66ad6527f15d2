import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { Recovery } from '../recovery/recovery.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { recoveryActionPages } from './recovery-action.args.js';
import { RecoveryAction, RecoveryActionConnection } from './recovery-action.type.js';

@Resolver(() => RecoveryAction)
export class RecoveryActionResolver {
  @Query(() => RecoveryActionConnection, { description: 'Remedies of recoveries.' })
  recoveryActions(@Args(() => recoveryActionPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(recoveryActionPages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('recovery_action', 'customer') })
  customer(@Root() { customerId }: Row<'recovery_action'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }

  @FieldResolver(() => Recovery, { description: docOf('recovery_action', 'recovery') })
  recovery(@Root() { customerId, recoveryId }: Row<'recovery_action'>, @Ctx() { data }: RequestContext) {
    return data.one('recovery', recoveryId, customerId);
  }
}
