import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Department } from '../department/department.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { Incident } from '../incident/incident.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { shownDepartment, shownDepartmentDoc } from '../staffing/shown-department.js';
import { spendingEntryPages } from './spending-entry.args.js';
import { SpendingEntry, SpendingEntryConnection } from './spending-entry.type.js';

@Resolver(() => SpendingEntry)
export class SpendingEntryResolver {
  @Query(() => SpendingEntryConnection, { description: 'Bookings.' })
  spendingEntries(@Args(() => spendingEntryPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(spendingEntryPages, args);
  }

  @FieldResolver(() => Department, { nullable: true, description: shownDepartmentDoc('spending_entry', 'department') })
  department(@Root() { departmentId, bookedOn }: Row<'spending_entry'>, @Ctx() { data }: RequestContext) {
    return shownDepartment(data, departmentId, bookedOn);
  }

  @FieldResolver(() => Incident, { nullable: true, description: docOf('spending_entry', 'incident') })
  incident(@Root() { incidentId }: Row<'spending_entry'>, @Ctx() { data }: RequestContext) {
    return data.one('incident', incidentId);
  }
}
