import { askUnansweredAges, LocalClock, readCompany } from '@catena/database';
import { defineEnum, type EnumValue } from '@catena/metrics';
import { wilson } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

const MessageAge = defineEnum('MessageAge', 'How old a message is, in days of which each begun one counts.', {
  UP_TO_1_DAY: 'Of the last day.',
  UP_TO_2_DAYS: 'Of the day before.',
  UP_TO_7_DAYS: 'Three to seven days.',
  UP_TO_30_DAYS: 'Eight to thirty days.',
  LONGER: 'More than thirty days.',
});
type MessageAge = EnumValue<typeof MessageAge>;

/** The most days of each age. */
const most: Readonly<Record<MessageAge, number>> = {
  UP_TO_1_DAY: 1,
  UP_TO_2_DAYS: 2,
  UP_TO_7_DAYS: 7,
  UP_TO_30_DAYS: 30,
  LONGER: Number.POSITIVE_INFINITY,
};

const messageAges = enumOf(MessageAge);

@ObjectType('UnansweredMessages', {
  description: 'Written messages of one age that wait for a reply.',
  simpleResolvers: true,
})
export class UnansweredMessages {
  @Field(() => messageAges, { description: 'How old.' })
  age!: MessageAge;

  @Field(() => Int, { description: 'How many.' })
  messages!: number;

  @Field(() => MetricFigure, { description: 'Their share of all that wait.' })
  share!: MetricFigure;
}

const sum = (counts: readonly { readonly messages: number }[]): number =>
  counts.reduce((total, { messages }) => total + messages, 0);

/** Messages of the period that wait for a reply when it ends, by age. */
export async function readUnanswered({ data, scope }: StageReport): Promise<UnansweredMessages[]> {
  const { period, filter } = scope;
  const found = await askTold(data, scope, async (manager) => {
    const company = await readCompany(manager);
    if (!company) return [];
    const end = new LocalClock(company.timeZone).startOfDay(period.until);
    return askUnansweredAges(manager, { period, filter, end });
  });
  const all = sum(found);
  return MessageAge.values.map((age, index) => {
    const above = index === 0 ? 0 : most[MessageAge.values[index - 1] ?? age];
    const messages = sum(found.filter(({ days }) => days > above && days <= most[age]));
    return { age, messages, share: estimatedFigure(wilson(messages, all)) };
  });
}
