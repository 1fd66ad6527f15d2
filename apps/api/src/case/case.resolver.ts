import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { Department } from '../department/department.type.js';
import { Emotion } from '../emotion/emotion.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { Handoff } from '../handoff/handoff.type.js';
import { interactionPages } from '../interaction/interaction.args.js';
import { InteractionConnection } from '../interaction/interaction.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { serviceFailurePages } from '../service-failure/service-failure.args.js';
import { ServiceFailureConnection } from '../service-failure/service-failure.type.js';
import { shownDepartment, shownDepartmentDoc } from '../staffing/shown-department.js';
import { casePages } from './case.args.js';
import { Case, CaseConnection } from './case.type.js';

@Resolver(() => Case)
export class CaseResolver {
  @Query(() => CaseConnection, { description: 'Issues of customers.' })
  cases(@Args(() => casePages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(casePages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('support_case', 'customer') })
  customer(@Root() { customerId }: Row<'support_case'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }

  @FieldResolver(() => Department, { nullable: true, description: shownDepartmentDoc('support_case', 'department') })
  department(@Root() { departmentId, openedDay }: Row<'support_case'>, @Ctx() { data }: RequestContext) {
    return shownDepartment(data, departmentId, openedDay);
  }

  @FieldResolver(() => InteractionConnection, { description: 'Contacts about the issue.' })
  interactions(
    @Root() supportCase: Row<'support_case'>,
    @Args(() => interactionPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(interactionPages, 'case', supportCase, args);
  }

  @FieldResolver(() => ServiceFailureConnection, { description: 'Failures that belong to the issue.' })
  failures(
    @Root() supportCase: Row<'support_case'>,
    @Args(() => serviceFailurePages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(serviceFailurePages, 'case', supportCase, args);
  }

  @FieldResolver(() => [Emotion], { description: 'Emotions about the issue, oldest first.' })
  emotions(@Root() supportCase: Row<'support_case'>, @Ctx() { data }: RequestContext) {
    return data.parts('emotion', 'case', supportCase, 'assessedAt');
  }

  @FieldResolver(() => [Handoff], { description: 'Transfers of the issue, oldest first.' })
  handoffs(@Root() supportCase: Row<'support_case'>, @Ctx() { data }: RequestContext) {
    return data.parts('handoff', 'case', supportCase, 'requestedAt');
  }
}
