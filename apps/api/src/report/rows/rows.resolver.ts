import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context.js';
import { MetricValue } from '../metric-value.resolver.js';
import type { RowsPart } from './counted-rows.js';
import { readRows } from './read-rows.js';
import { RowsResult, rowsParts } from './rows.type.js';

@Resolver(() => MetricValue)
export class MetricRowsResolver {
  @FieldResolver(() => RowsResult, { description: 'The rows that the figure of the period counted.' })
  rows(
    @Root() { question }: MetricValue,
    @Arg('part', () => rowsParts, { defaultValue: 'NUMERATOR', description: 'Which of them.' }) part: RowsPart,
    @Arg('first', () => Int, { nullable: true, description: 'So many; 50 unless told, at most 200.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Begin behind this cursor.' }) after: string | null,
    @Ctx() { data }: RequestContext,
  ) {
    return readRows(data, question, part, { first, after });
  }
}
