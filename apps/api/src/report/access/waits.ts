import { askDistribution } from '@catena/database';
import { type Channel, type Facts, liveChannels, type Value, writtenChannels } from '@catena/metrics';
import { quantileInterval } from '@catena/statistics';
import { Field, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';
import { channels } from './channels.js';

@ObjectType('ChannelWaits', {
  description: 'How long those who were answered had waited on one channel.',
  simpleResolvers: true,
})
export class ChannelWaits {
  @Field(() => channels, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => MetricFigure, { description: 'Half waited no longer.' })
  p50!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Nine of ten waited no longer.' })
  p90!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Nineteen of twenty waited no longer.' })
  p95!: MetricFigure;
}

const answered = (on: readonly string[]): Facts => ({
  base: 'contact',
  on: 'startedDay',
  where: { initiator: 'CUSTOMER', outcome: 'ANSWERED', channel: on },
});

async function readQuantiles({ data, scope }: StageReport, facts: Facts, value: Value): Promise<ChannelWaits[]> {
  const spans = [scope.period];
  const found = await askTold(data, scope, (manager) =>
    askDistribution(manager, { facts, spans, by: 'channel', filter: scope.filter, value }),
  );
  return [...new Set(found.map(({ slice }) => slice))]
    .map((channel) => {
      const values = found.filter(({ slice }) => slice === channel);
      const quantile = (p: number): MetricFigure => estimatedFigure(quantileInterval(values, p));
      // The column of this vocabulary holds nothing else.
      return { channel: channel as Channel, p50: quantile(0.5), p90: quantile(0.9), p95: quantile(0.95) };
    })
    .sort((one, other) => other.p50.n - one.p50.n);
}

/** Seconds that callers waited on the spot, by channel. */
export const readWaits = (report: StageReport): Promise<ChannelWaits[]> =>
  readQuantiles(report, answered(liveChannels), { seconds: ['startedAt', 'answeredAt'] });

/** Hours of the calendar from a message to its first reply, by channel. */
export const readReplies = (report: StageReport): Promise<ChannelWaits[]> =>
  readQuantiles(report, answered(writtenChannels), { hours: ['startedAt', 'answeredAt'] });
