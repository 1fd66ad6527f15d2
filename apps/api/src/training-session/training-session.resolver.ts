import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { Team } from '../team/team.type.js';
import { trainingSessionPages } from './training-session.args.js';
import { TrainingSession, TrainingSessionConnection } from './training-session.type.js';

@Resolver(() => TrainingSession)
export class TrainingSessionResolver {
  @Query(() => TrainingSessionConnection, { description: 'Trainings of teams.' })
  trainingSessions(@Args(() => trainingSessionPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(trainingSessionPages, args);
  }

  @FieldResolver(() => Team, { nullable: true, description: docOf('training_session', 'team') })
  team(@Root() { teamId }: Row<'training_session'>, @Ctx() { data }: RequestContext) {
    return data.one('team', teamId);
  }
}
