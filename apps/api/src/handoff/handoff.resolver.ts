import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { Department } from '../department/department.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { Interaction } from '../interaction/interaction.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { shownDepartment, shownDepartmentDoc } from '../staffing/shown-department.js';
import { handoffPages } from './handoff.args.js';
import { Handoff, HandoffConnection } from './handoff.type.js';

@Resolver(() => Handoff)
export class HandoffResolver {
  @Query(() => HandoffConnection, { description: 'Transfers of issues between departments.' })
  handoffs(@Args(() => handoffPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(handoffPages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('handoff', 'customer') })
  customer(@Root() { customerId }: Row<'handoff'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }

  @FieldResolver(() => Case, { nullable: true, description: docOf('handoff', 'case') })
  case(@Root() { customerId, caseId }: Row<'handoff'>, @Ctx() { data }: RequestContext) {
    return data.one('support_case', caseId, customerId);
  }

  @FieldResolver(() => Interaction, { nullable: true, description: docOf('handoff', 'interaction') })
  interaction(@Root() { customerId, interactionId }: Row<'handoff'>, @Ctx() { data }: RequestContext) {
    return data.one('interaction', interactionId, customerId);
  }

  @FieldResolver(() => Department, { nullable: true, description: shownDepartmentDoc('handoff', 'fromDepartment') })
  fromDepartment(@Root() { fromDepartmentId, requestedDay }: Row<'handoff'>, @Ctx() { data }: RequestContext) {
    return shownDepartment(data, fromDepartmentId, requestedDay);
  }

  @FieldResolver(() => Department, { nullable: true, description: shownDepartmentDoc('handoff', 'toDepartment') })
  toDepartment(@Root() { toDepartmentId, requestedDay }: Row<'handoff'>, @Ctx() { data }: RequestContext) {
    return shownDepartment(data, toDepartmentId, requestedDay);
  }
}
