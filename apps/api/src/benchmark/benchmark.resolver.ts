import { EvidenceStatus, findingKeys, isMetricKey, ledger, metricOf } from '@catena/metrics';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { enumOf } from '../entity/enum.js';
import { MetricQuestion } from '../report/metric-question.js';
import { MetricValue } from '../report/metric-value.resolver.js';
import { PeriodInput, readPeriod } from '../report/period/period.args.js';
import { ReportFilter, readFilter } from '../report/report.args.js';
import { readScope } from '../report/scope.js';
import { Benchmark } from './benchmark.type.js';

@Resolver(() => Benchmark)
export class BenchmarkResolver {
  @Query(() => [Benchmark], {
    description: 'The evidence ledger: what is published about poor service, what it is worth, and our own figures.',
  })
  async benchmarks(
    @Arg('period', () => PeriodInput, { description: 'Which days our own figures speak of.' }) period: PeriodInput,
    @Arg('filter', () => ReportFilter, { nullable: true, description: 'Which part of the company they speak of.' })
    filter: ReportFilter | null,
    @Arg('status', () => [enumOf(EvidenceStatus)], { nullable: true, description: 'Those of one of these only.' })
    status: EvidenceStatus[] | null | undefined,
    @Ctx() { data }: RequestContext,
  ) {
    const scope = await readScope(data, {
      asked: readPeriod(period),
      compareTo: 'NOTHING',
      filter: await readFilter(data, filter),
    });
    const wanted = new Set(status ?? EvidenceStatus.values);
    return findingKeys.filter((key) => wanted.has(ledger[key].status)).map((key) => new Benchmark(key, scope));
  }

  @FieldResolver(() => MetricValue, {
    nullable: true,
    description: 'Our own figure that measures the same; null where there is none.',
  })
  own(@Root() { finding: { counterpart }, scope }: Benchmark, @Ctx() { data }: RequestContext) {
    return counterpart === null || !isMetricKey(counterpart)
      ? null
      : new MetricValue(new MetricQuestion(data, scope, metricOf(counterpart)));
  }
}
