import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { Team } from '../team/team.type.js';
import { employeePages } from './employee.args.js';
import { Employee, EmployeeConnection } from './employee.type.js';

@Resolver(() => Employee)
export class EmployeeResolver {
  @Query(() => EmployeeConnection, {
    description:
      'Spells of employment: facts of staffing only. Nothing leads from here to contacts or to what customers said.',
  })
  employees(@Args(() => employeePages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(employeePages, args);
  }

  @FieldResolver(() => Team, { description: docOf('employee', 'team') })
  team(@Root() { teamId }: Row<'employee'>, @Ctx() { data }: RequestContext) {
    return data.one('team', teamId);
  }
}
