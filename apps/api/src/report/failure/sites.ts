import { type MetricKey, metricOf } from '@catena/metrics';
import { differenceOfProportions, wilson } from '@catena/statistics';
import { Field, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricType } from '../metric.type.js';
import { MetricQuestion } from '../metric-question.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('SiteComparison', {
  description: 'One share of contacts handled in-house and by a provider. They may handle different contacts.',
  simpleResolvers: true,
})
export class SiteComparison {
  @Field(() => MetricType, { description: 'Share of what.' })
  metric!: MetricType;

  @Field(() => MetricFigure, { description: 'Handled in-house.' })
  inHouse!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Handled by a provider.' })
  outsourced!: MetricFigure;

  @Field(() => MetricFigure, { description: 'The second less the first.' })
  difference!: MetricFigure;
}

const compared: readonly MetricKey[] = [
  'failedContactShare',
  'csat',
  'feltHeardShare',
  'feltValuedShare',
  'repeatedExplanationRate',
  'freezeRate',
  'emotionPrevalence',
];

/** Shares of contacts handled outside less those of contacts handled in-house. */
export const readSites = ({ data, scope }: StageReport): Promise<SiteComparison[]> =>
  Promise.all(
    compared.map(metricOf).map(async (metric) => {
      const slices = await new MetricQuestion(data, scope, metric).breakdown('site');
      const shareOf = (site: string) => {
        const [successes = 0, n = 0] = slices.find(({ key }) => key === site)?.figure.parts ?? [];
        return { successes, n };
      };
      const [inHouse, outsourced] = [shareOf('IN_HOUSE'), shareOf('OUTSOURCED')];
      return {
        metric: new MetricType(metric),
        inHouse: estimatedFigure(wilson(inHouse.successes, inHouse.n)),
        outsourced: estimatedFigure(wilson(outsourced.successes, outsourced.n)),
        difference: estimatedFigure(differenceOfProportions(outsourced, inHouse)),
      };
    }),
  );
