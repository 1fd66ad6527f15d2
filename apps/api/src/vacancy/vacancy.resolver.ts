import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { opportunityPages } from '../opportunity/opportunity.args.js';
import { OpportunityConnection } from '../opportunity/opportunity.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { Team } from '../team/team.type.js';
import { vacancyPages } from './vacancy.args.js';
import { Vacancy, VacancyConnection } from './vacancy.type.js';

/** Who filled an opening is not shown: what a candidate said of the company must not lead to an employee. */
@Resolver(() => Vacancy)
export class VacancyResolver {
  @Query(() => VacancyConnection, { description: 'Openings.' })
  vacancies(@Args(() => vacancyPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(vacancyPages, args);
  }

  @FieldResolver(() => Team, { description: docOf('vacancy', 'team') })
  team(@Root() { teamId }: Row<'vacancy'>, @Ctx() { data }: RequestContext) {
    return data.one('team', teamId);
  }

  @FieldResolver(() => OpportunityConnection, { description: 'Candidates for it.' })
  opportunities(
    @Root() vacancy: Row<'vacancy'>,
    @Args(() => opportunityPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(opportunityPages, 'vacancy', vacancy, args);
  }
}
