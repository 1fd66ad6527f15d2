import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { Team } from '../team/team.type.js';
import { departmentPages } from './department.args.js';
import { Department, DepartmentConnection } from './department.type.js';

@Resolver(() => Department)
export class DepartmentResolver {
  @Query(() => DepartmentConnection, { description: 'Departments.' })
  departments(@Args(() => departmentPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(departmentPages, args);
  }

  @FieldResolver(() => [Team], { description: 'Its teams.' })
  teams(@Root() department: Row<'department'>, @Ctx() { data }: RequestContext) {
    return data.parts('team', 'department', department, 'externalId');
  }
}
