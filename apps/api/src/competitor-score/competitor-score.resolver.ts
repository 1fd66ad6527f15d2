import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { competitorScorePages } from './competitor-score.args.js';
import { CompetitorScore, CompetitorScoreConnection } from './competitor-score.type.js';

@Resolver(() => CompetitorScore)
export class CompetitorScoreResolver {
  @Query(() => CompetitorScoreConnection, { description: 'Published service scores of rivals.' })
  competitorScores(@Args(() => competitorScorePages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(competitorScorePages, args);
  }
}
