import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Department } from '../department/department.type.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { shownDepartment, shownDepartmentDoc } from '../staffing/shown-department.js';
import { toolOutagePages } from './tool-outage.args.js';
import { ToolOutage, ToolOutageConnection } from './tool-outage.type.js';

@Resolver(() => ToolOutage)
export class ToolOutageResolver {
  @Query(() => ToolOutageConnection, { description: 'Outages of tools that staff work with.' })
  toolOutages(@Args(() => toolOutagePages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(toolOutagePages, args);
  }

  @FieldResolver(() => Department, { nullable: true, description: shownDepartmentDoc('tool_outage', 'department') })
  department(@Root() { departmentId, startedDay }: Row<'tool_outage'>, @Ctx() { data }: RequestContext) {
    return shownDepartment(data, departmentId, startedDay);
  }
}
