import { catalogue, type Stage } from '@catena/metrics';
import { Arg, Query, Resolver } from 'type-graphql';
import { MetricType, stages } from './metric.type.js';

@Resolver()
export class CatalogueResolver {
  @Query(() => [MetricType], { description: 'The catalogue: every metric with its definition, by stage of the chain.' })
  metrics(
    @Arg('stage', () => stages, { nullable: true, description: 'Those of one stage only.' }) stage:
      | Stage
      | null
      | undefined,
  ) {
    return catalogue.filter((metric) => !stage || metric.stage === stage).map((metric) => new MetricType(metric));
  }
}
