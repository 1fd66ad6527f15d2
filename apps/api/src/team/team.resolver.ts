import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Department } from '../department/department.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { trainingSessionPages } from '../training-session/training-session.args.js';
import { TrainingSessionConnection } from '../training-session/training-session.type.js';
import { teamPages } from './team.args.js';
import { Team, TeamConnection } from './team.type.js';

@Resolver(() => Team)
export class TeamResolver {
  @Query(() => TeamConnection, { description: 'Teams.' })
  teams(@Args(() => teamPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(teamPages, args);
  }

  @FieldResolver(() => Department, { description: docOf('team', 'department') })
  department(@Root() { departmentId }: Row<'team'>, @Ctx() { data }: RequestContext) {
    return data.one('department', departmentId);
  }

  @FieldResolver(() => TrainingSessionConnection, { description: 'Its trainings.' })
  trainingSessions(
    @Root() team: Row<'team'>,
    @Args(() => trainingSessionPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(trainingSessionPages, 'team', team, args);
  }
}
