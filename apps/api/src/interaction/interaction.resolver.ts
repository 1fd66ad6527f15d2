import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { auditPages } from '../audit/audit.args.js';
import { AuditConnection } from '../audit/audit.type.js';
import { Case } from '../case/case.type.js';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { Department } from '../department/department.type.js';
import { Emotion } from '../emotion/emotion.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { Handoff } from '../handoff/handoff.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { ServiceFailure } from '../service-failure/service-failure.type.js';
import { shownDepartment, shownDepartmentDoc } from '../staffing/shown-department.js';
import { handlerOf } from './handler.service.js';
import { InteractionHandler } from './handler.type.js';
import { interactionPages } from './interaction.args.js';
import { Interaction, InteractionConnection } from './interaction.type.js';

@Resolver(() => Interaction)
export class InteractionResolver {
  @Query(() => InteractionConnection, { description: 'Attempts of customers and company to reach each other.' })
  interactions(@Args(() => interactionPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(interactionPages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('interaction', 'customer') })
  customer(@Root() { customerId }: Row<'interaction'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }

  @FieldResolver(() => Case, { nullable: true, description: docOf('interaction', 'case') })
  case(@Root() { customerId, caseId }: Row<'interaction'>, @Ctx() { data }: RequestContext) {
    return data.one('support_case', caseId, customerId);
  }

  @FieldResolver(() => Department, { nullable: true, description: shownDepartmentDoc('interaction', 'department') })
  department(@Root() { departmentId, startedDay }: Row<'interaction'>, @Ctx() { data }: RequestContext) {
    return shownDepartment(data, departmentId, startedDay);
  }

  @FieldResolver(() => InteractionHandler, {
    nullable: true,
    description: 'Who handled it, as a group of five or more people; null where nobody did.',
  })
  employee(@Root() { employeeId, startedDay }: Row<'interaction'>, @Ctx() { data }: RequestContext) {
    return employeeId === null ? null : handlerOf(data, employeeId, startedDay);
  }

  @FieldResolver(() => [Emotion], { description: 'Emotions about it, oldest first.' })
  emotions(@Root() interaction: Row<'interaction'>, @Ctx() { data }: RequestContext) {
    return data.parts('emotion', 'interaction', interaction, 'assessedAt');
  }

  @FieldResolver(() => [ServiceFailure], { description: 'Failures in it, oldest first.' })
  failures(@Root() interaction: Row<'interaction'>, @Ctx() { data }: RequestContext) {
    return data.parts('service_failure', 'interaction', interaction, 'detectedAt');
  }

  @FieldResolver(() => [Handoff], { description: 'Transfers made in it, oldest first.' })
  handoffs(@Root() interaction: Row<'interaction'>, @Ctx() { data }: RequestContext) {
    return data.parts('handoff', 'interaction', interaction, 'requestedAt');
  }

  @FieldResolver(() => AuditConnection, { description: 'Checks of it.' })
  audits(
    @Root() interaction: Row<'interaction'>,
    @Args(() => auditPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(auditPages, 'interaction', interaction, args);
  }
}
