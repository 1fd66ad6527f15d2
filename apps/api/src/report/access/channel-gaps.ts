import { askCross } from '@catena/database';
import type { Channel } from '@catena/metrics';
import { wilson } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';
import { attempts } from './attempts.js';
import { channels } from './channels.js';

@ObjectType('ChannelGap', {
  description: 'Attempts of customers who prefer one channel, on that or another one.',
  simpleResolvers: true,
})
export class ChannelGap {
  @Field(() => channels, { description: 'The channel that they prefer.' })
  preferred!: Channel;

  @Field(() => channels, { description: 'The channel that they used.' })
  used!: Channel;

  @Field(() => Int, { description: 'How many attempts.' })
  attempts!: number;

  @Field(() => MetricFigure, { description: 'Their share of all attempts of those who prefer that channel.' })
  share!: MetricFigure;

  @Field(() => MetricFigure, { description: 'How many of them were answered in time, of those of which it is known.' })
  answeredInTime!: MetricFigure;
}

/** Which channels customers prefer, and on which they end up. Attempts without a known preference are left out. */
export async function readChannelGaps({ data, scope }: StageReport): Promise<ChannelGap[]> {
  const where = { initiator: 'CUSTOMER', preferredChannel: { known: true } } as const;
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, {
      ...attempts(scope),
      by: ['preferredChannel', 'channel'],
      parts: [
        { where },
        { where: { ...where, answeredInTime: { known: true } } },
        { where: { ...where, answeredInTime: true } },
      ],
    }),
  );
  const all = new Map<unknown, number>();
  for (const {
    at: [preferred],
    sums: [count = 0],
  } of cells)
    all.set(preferred, (all.get(preferred) ?? 0) + count);
  return cells
    .filter(({ sums: [count = 0] }) => count > 0)
    .map(({ at: [preferred, used], sums: [count = 0, known = 0, inTime = 0] }) => ({
      // Columns of this vocabulary hold nothing else.
      preferred: preferred as Channel,
      used: used as Channel,
      attempts: count,
      share: estimatedFigure(wilson(count, all.get(preferred) ?? 0)),
      answeredInTime: estimatedFigure(wilson(inTime, known)),
    }))
    .sort((one, other) => other.attempts - one.attempts);
}
