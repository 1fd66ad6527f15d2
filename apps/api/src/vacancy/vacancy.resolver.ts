import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { Team } from '../team/team.type.js';
import { vacancyPages } from './vacancy.args.js';
import { Vacancy, VacancyConnection } from './vacancy.type.js';

/** Who applied for an opening or filled it is not shown: what a candidate said must not lead to an employee. */
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
}
