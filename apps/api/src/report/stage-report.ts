import { catalogue, metricOf, type Stage } from '@catena/metrics';
import { Field, ObjectType } from 'type-graphql';
import type { RequestData } from '../data/request-data.js';
import { MetricQuestion } from './metric-question.js';
import { MetricValue } from './metric-value.resolver.js';
import type { ReportScope } from './scope.js';

/** All that is asked of one stage in one report. */
export class StageReport {
  constructor(
    readonly data: RequestData,
    readonly scope: ReportScope,
  ) {}
}

/** Gives a stage's report a field for every metric of the stage. */
export const stageReport =
  (stage: Stage, description: string): ClassDecorator =>
  (target) => {
    ObjectType(target.name, { description })(target);
    for (const { key, label } of catalogue.filter((metric) => metric.stage === stage)) {
      const read = {
        configurable: true,
        value(this: StageReport) {
          return new MetricValue(new MetricQuestion(this.data, this.scope, metricOf(key)));
        },
      };
      Object.defineProperty(target.prototype, key, read);
      Field(() => MetricValue, { description: `${label.en}.` })(target.prototype, key, read);
    }
  };
