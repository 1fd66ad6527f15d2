import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { auditPages } from '../audit/audit.args.js';
import { AuditConnection } from '../audit/audit.type.js';
import { type RequestContext } from '../context.js';
import { Department } from '../department/department.type.js';
import { type Row } from '../entity/row.js';
import { improvementActionPages } from '../improvement-action/improvement-action.args.js';
import { ImprovementActionConnection } from '../improvement-action/improvement-action.type.js';
import { incidentExposurePages } from '../incident-exposure/incident-exposure.args.js';
import { IncidentExposureConnection } from '../incident-exposure/incident-exposure.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { serviceFailurePages } from '../service-failure/service-failure.args.js';
import { ServiceFailureConnection } from '../service-failure/service-failure.type.js';
import { spendingEntryPages } from '../spending-entry/spending-entry.args.js';
import { SpendingEntryConnection } from '../spending-entry/spending-entry.type.js';
import { shownDepartment, shownDepartmentDoc } from '../staffing/shown-department.js';
import { incidentPages } from './incident.args.js';
import { Incident, IncidentConnection } from './incident.type.js';

@Resolver(() => Incident)
export class IncidentResolver {
  @Query(() => IncidentConnection, { description: 'Common causes behind many failures.' })
  incidents(@Args(() => incidentPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(incidentPages, args);
  }

  @FieldResolver(() => Department, { nullable: true, description: shownDepartmentDoc('incident', 'department') })
  department(@Root() { departmentId, startedDay }: Row<'incident'>, @Ctx() { data }: RequestContext) {
    return shownDepartment(data, departmentId, startedDay);
  }

  @FieldResolver(() => IncidentExposureConnection, { description: 'Customers exposed to it.' })
  exposures(
    @Root() incident: Row<'incident'>,
    @Args(() => incidentExposurePages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(incidentExposurePages, 'incident', incident, args);
  }

  @FieldResolver(() => ServiceFailureConnection, { description: 'Failures that it led to.' })
  failures(
    @Root() incident: Row<'incident'>,
    @Args(() => serviceFailurePages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(serviceFailurePages, 'incident', incident, args);
  }

  @FieldResolver(() => ImprovementActionConnection, { description: 'Changes that followed from it.' })
  improvementActions(
    @Root() incident: Row<'incident'>,
    @Args(() => improvementActionPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(improvementActionPages, 'incident', incident, args);
  }

  @FieldResolver(() => SpendingEntryConnection, { description: 'Bookings that it caused.' })
  spendingEntries(
    @Root() incident: Row<'incident'>,
    @Args(() => spendingEntryPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(spendingEntryPages, 'incident', incident, args);
  }

  @FieldResolver(() => AuditConnection, { description: 'Checks that found it.' })
  audits(
    @Root() incident: Row<'incident'>,
    @Args(() => auditPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(auditPages, 'incident', incident, args);
  }
}
