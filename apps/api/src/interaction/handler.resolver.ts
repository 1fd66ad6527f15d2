import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { Department } from '../department/department.type.js';
import { Team } from '../team/team.type.js';
import { InteractionHandler } from './handler.type.js';

@Resolver(() => InteractionHandler)
export class InteractionHandlerResolver {
  @FieldResolver(() => Department, {
    nullable: true,
    description: 'Department of the employee; withheld as null in a group under five.',
  })
  department(@Root() { departmentId }: InteractionHandler, @Ctx() { data }: RequestContext) {
    return data.one('department', departmentId);
  }

  @FieldResolver(() => Team, {
    nullable: true,
    description: 'Team of the employee; withheld as null in a group under five.',
  })
  team(@Root() { teamId }: InteractionHandler, @Ctx() { data }: RequestContext) {
    return data.one('team', teamId);
  }
}
