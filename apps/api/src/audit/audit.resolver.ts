import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { Department } from '../department/department.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { Incident } from '../incident/incident.type.js';
import { Interaction } from '../interaction/interaction.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { shownDepartment, shownDepartmentDoc } from '../staffing/shown-department.js';
import { auditPages } from './audit.args.js';
import { Audit, AuditConnection } from './audit.type.js';

@Resolver(() => Audit)
export class AuditResolver {
  @Query(() => AuditConnection, { description: 'Checks of listings, of information given and of understanding shown.' })
  audits(@Args(() => auditPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(auditPages, args);
  }

  @FieldResolver(() => Customer, { nullable: true, description: docOf('audit', 'customer') })
  customer(@Root() { customerId }: Row<'audit'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }

  @FieldResolver(() => Interaction, { nullable: true, description: docOf('audit', 'interaction') })
  interaction(@Root() { customerId, interactionId }: Row<'audit'>, @Ctx() { data }: RequestContext) {
    return data.one('interaction', interactionId, customerId);
  }

  @FieldResolver(() => Incident, { nullable: true, description: docOf('audit', 'incident') })
  incident(@Root() { incidentId }: Row<'audit'>, @Ctx() { data }: RequestContext) {
    return data.one('incident', incidentId);
  }

  @FieldResolver(() => Department, { nullable: true, description: shownDepartmentDoc('audit', 'department') })
  department(@Root() { departmentId, auditedOn }: Row<'audit'>, @Ctx() { data }: RequestContext) {
    return shownDepartment(data, departmentId, auditedOn);
  }
}
