import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { Department } from '../department/department.type.js';
import { Team } from '../team/team.type.js';
import { InteractionHandler } from './handler.type.js';

@Resolver(() => InteractionHandler)
export class InteractionHandlerResolver {
  @FieldResolver(() => Department, {
    nullable: true,
    description: 'Department of the employee; null where withheld in that month, see the type.',
  })
  department(@Root() { departmentId }: InteractionHandler, @Ctx() { data }: RequestContext) {
    return data.one('department', departmentId);
  }

  @FieldResolver(() => Team, {
    nullable: true,
    description: 'Team of the employee; null where withheld in that month, see the type.',
  })
  team(@Root() { teamId }: InteractionHandler, @Ctx() { data }: RequestContext) {
    return data.one('team', teamId);
  }
}
