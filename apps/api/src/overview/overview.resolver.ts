import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { readDays } from './days.js';
import { OverviewFilter, PeriodInput, readPeriod, readScope } from './overview.args.js';
import { Overview, OverviewTile, OverviewTrend, Period } from './overview.type.js';
import { readTiles } from './tiles.js';
import { readTrends } from './trends.js';

@Resolver(() => Overview)
export class OverviewResolver {
  @Query(() => Overview, {
    description: 'Headline figures and trends of a period. Interim: a report over all metrics will replace it.',
  })
  overview(
    @Arg('period', () => PeriodInput, { description: 'Which days. Those outside the data are left out.' })
    period: PeriodInput,
    @Arg('filter', () => OverviewFilter, { nullable: true, description: 'Which part of the company.' })
    filter: OverviewFilter | null,
  ): Overview {
    return { asked: readPeriod(period), scope: readScope(filter) };
  }

  @FieldResolver(() => Period, {
    description:
      'The days that the figures speak of: those asked for that the data covers. Where it covers none, the days asked for, and no figure is known.',
  })
  async period(@Root() { asked }: Overview, @Ctx() { data }: RequestContext) {
    return (await readDays(data, asked)).period;
  }

  @FieldResolver(() => Period, {
    description:
      'The period right before: as many months where the period begins and ends on the same day of the month, else as many days. Compared with only where the data covers all of it.',
  })
  async previous(@Root() { asked }: Overview, @Ctx() { data }: RequestContext) {
    return (await readDays(data, asked)).previous;
  }

  @FieldResolver(() => [OverviewTile], { description: 'The headline figures.' })
  tiles(@Root() overview: Overview, @Ctx() { data }: RequestContext) {
    return readTiles(data, overview);
  }

  @FieldResolver(() => [OverviewTrend], { description: 'The trends, over the whole months of the period.' })
  trends(@Root() overview: Overview, @Ctx() { data }: RequestContext) {
    return readTrends(data, overview);
  }

  @FieldResolver(() => Int, { description: 'The data version that the figures were computed from.' })
  dataVersion(@Ctx() { data }: RequestContext) {
    return data.dataVersion();
  }
}
