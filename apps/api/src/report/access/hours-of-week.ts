import { askCross, openingHoursOn } from '@catena/database';
import type { Channel } from '@catena/metrics';
import { wilson } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';
import { attempts } from './attempts.js';
import { channels } from './channels.js';

@ObjectType('HourOfWeek', { description: 'One hour of the week: demand, open, answered.', simpleResolvers: true })
export class HourOfWeek {
  @Field(() => Int, { description: '0 is Monday 00:00 to 01:00, 167 is Sunday 23:00 to 24:00, local time.' })
  hour!: number;

  @Field(() => Int, { description: 'Attempts that customers began in it.' })
  attempts!: number;

  @Field(() => Int, { description: 'Those that met a closed channel.' })
  outOfHours!: number;

  @Field(() => MetricFigure, { description: 'Share of the attempts that were answered, sooner or later.' })
  answered!: MetricFigure;

  @Field(() => [channels], {
    description:
      'Channels open in it or in a part of it, by the opening hours that hold on the last day of the period.',
  })
  openChannels!: Channel[];
}

const hoursInWeek = 168;

/** Demand, opening and answers of every hour of the week. */
export async function readHoursOfWeek({ data, scope }: StageReport): Promise<HourOfWeek[]> {
  const [cells, opening] = await Promise.all([
    askTold(data, scope, (manager) =>
      askCross(manager, {
        ...attempts(scope),
        by: ['hourOfWeek'],
        parts: [
          { where: { initiator: 'CUSTOMER' } },
          ...(['OUT_OF_HOURS', 'ANSWERED'] as const).map((outcome) => ({ where: { initiator: 'CUSTOMER', outcome } })),
        ],
      }),
    ),
    data.ask((manager) => openingHoursOn(manager, scope.period.until - 1)),
  ]);
  const byHour = new Map(cells.map(({ at: [hour], sums }) => [Number(hour), sums]));
  return Array.from({ length: hoursInWeek }, (_, hour) => {
    const [all = 0, outOfHours = 0, answered = 0] = byHour.get(hour) ?? [];
    const weekday = Math.floor(hour / 24) + 1;
    const [from, until] = [(hour % 24) * 60, ((hour % 24) + 1) * 60];
    const open = opening.filter(
      (hours) => hours.weekday === weekday && hours.opensMinute < until && hours.closesMinute > from,
    );
    return {
      hour,
      attempts: all,
      outOfHours,
      answered: estimatedFigure(wilson(answered, all)),
      openChannels: [...new Set(open.map(({ channel }) => channel))],
    };
  });
}
