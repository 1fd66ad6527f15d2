import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Department } from '../department/department.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { Incident } from '../incident/incident.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { serviceFailurePages } from '../service-failure/service-failure.args.js';
import { ServiceFailureConnection } from '../service-failure/service-failure.type.js';
import { shownDepartment, shownDepartmentDoc } from '../staffing/shown-department.js';
import { improvementActionPages } from './improvement-action.args.js';
import { ImprovementAction, ImprovementActionConnection } from './improvement-action.type.js';

@Resolver(() => ImprovementAction)
export class ImprovementActionResolver {
  @Query(() => ImprovementActionConnection, { description: 'Changes made because of complaints.' })
  improvementActions(@Args(() => improvementActionPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(improvementActionPages, args);
  }

  @FieldResolver(() => Incident, { nullable: true, description: docOf('improvement_action', 'incident') })
  incident(@Root() { incidentId }: Row<'improvement_action'>, @Ctx() { data }: RequestContext) {
    return data.one('incident', incidentId);
  }

  @FieldResolver(() => Department, {
    nullable: true,
    description: shownDepartmentDoc('improvement_action', 'department'),
  })
  department(@Root() { departmentId, openedOn }: Row<'improvement_action'>, @Ctx() { data }: RequestContext) {
    return shownDepartment(data, departmentId, openedOn);
  }

  @FieldResolver(() => ServiceFailureConnection, { description: 'Failures that led to it.' })
  failures(
    @Root() improvementAction: Row<'improvement_action'>,
    @Args(() => serviceFailurePages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(serviceFailurePages, 'improvement', improvementAction, args);
  }
}
