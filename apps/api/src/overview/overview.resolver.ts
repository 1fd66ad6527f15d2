import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { Figures } from './figures.js';
import { periodBefore } from './months.js';
import { OverviewFilter, PeriodInput, readPeriod, readScope } from './overview.args.js';
import { Overview, OverviewTile, OverviewTrend } from './overview.type.js';
import { readTiles } from './tiles.js';
import { readTrends } from './trends.js';

type OverviewScope = Overview & { readonly figures: Figures };

@Resolver(() => Overview)
export class OverviewResolver {
  @Query(() => Overview, {
    description: 'Headline figures and trends of a period. Interim: a report over all metrics will replace it.',
  })
  overview(
    @Arg('period', () => PeriodInput, { description: 'Which days.' }) input: PeriodInput,
    @Arg('filter', () => OverviewFilter, { nullable: true, description: 'Which part of the company.' })
    filter: OverviewFilter | null,
    @Ctx() { data }: RequestContext,
  ): OverviewScope {
    const period = readPeriod(input);
    return { period, previous: periodBefore(period), figures: new Figures(data, period, readScope(filter)) };
  }

  @FieldResolver(() => [OverviewTile], { description: 'The headline figures.' })
  tiles(@Root() { figures }: OverviewScope) {
    return readTiles(figures);
  }

  @FieldResolver(() => [OverviewTrend], { description: 'The trends, month by month.' })
  trends(@Root() { figures }: OverviewScope) {
    return readTrends(figures);
  }

  @FieldResolver(() => Int, { description: 'The data version that the figures were computed from.' })
  dataVersion(@Ctx() { data }: RequestContext) {
    return data.dataVersion();
  }
}
