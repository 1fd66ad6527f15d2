import {
  askDistribution,
  askOpenHoursBetween,
  LocalClock,
  type RowsQuestion,
  readCompany,
  type ValueCount,
} from '@catena/database';
import { type Channel, type Facts, liveChannels, writtenChannels } from '@catena/metrics';
import { quantileInterval } from '@catena/statistics';
import { Field, ObjectType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
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

const fromMessageToReply = ['startedAt', 'answeredAt'] as const;

const answered = (on: readonly string[]): Facts => ({
  base: 'contact',
  on: 'startedDay',
  where: { initiator: 'CUSTOMER', outcome: 'ANSWERED', channel: on },
});

type Ask = (manager: EntityManager, question: RowsQuestion) => Promise<ValueCount[]>;

async function readQuantiles({ data, scope }: StageReport, facts: Facts, ask: Ask): Promise<ChannelWaits[]> {
  const { period, filter } = scope;
  const found = await askTold(data, scope, (manager) =>
    ask(manager, { facts, spans: [period], by: 'channel', filter }),
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
  readQuantiles(report, answered(liveChannels), (manager, question) =>
    askDistribution(manager, { ...question, value: { seconds: fromMessageToReply } }),
  );

/** Hours of the calendar from a message to its first reply, by channel. */
export const readReplies = (report: StageReport): Promise<ChannelWaits[]> =>
  readQuantiles(report, answered(writtenChannels), (manager, question) =>
    askDistribution(manager, { ...question, value: { hours: fromMessageToReply } }),
  );

/** Of these hours, those in which the channel was open. */
export const readBusinessReplies = (report: StageReport): Promise<ChannelWaits[]> =>
  readQuantiles(report, answered(writtenChannels), async (manager, question) => {
    const company = await readCompany(manager);
    if (!company) return [];
    const [from, to] = fromMessageToReply;
    return askOpenHoursBetween(manager, { ...question, from, to }, new LocalClock(company.timeZone));
  });
