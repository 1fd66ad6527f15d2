import { askCross, type CrossCell } from '@catena/database';
import { EmotionType, type FailureCause, feltFrom } from '@catena/metrics';
import { wilson } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { causes } from '../failure/enums.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

const emotions = enumOf(EmotionType);

@ObjectType('EmotionByCause', {
  description: 'An emotion in contacts in which a failure of one cause happened, or none.',
  simpleResolvers: true,
})
class EmotionByCause {
  @Field(() => causes, {
    nullable: true,
    description: 'Cause of the failure; null where none happened in the contact.',
  })
  cause!: FailureCause | null;

  @Field(() => MetricFigure, {
    description: 'Share of those contacts, as far as emotions were assessed, in which it was felt.',
  })
  prevalence!: MetricFigure;
}

@ObjectType('EmotionPrevalence', {
  description: 'In how many contacts an emotion was felt, which is from an intensity of 0.5 on.',
  simpleResolvers: true,
})
export class EmotionPrevalence {
  @Field(() => emotions, { description: 'Which emotion.' })
  emotion!: EmotionType;

  @Field(() => Int, { description: 'Contacts in which it was felt.' })
  contacts!: number;

  @Field(() => MetricFigure, { description: 'Their share of all contacts in which an emotion was assessed.' })
  prevalence!: MetricFigure;

  @Field(() => MetricFigure, {
    description: 'Of those who felt it and answered, how many were satisfied all the same.',
  })
  satisfied!: MetricFigure;

  @Field(() => [EmotionByCause], {
    description: 'The same by the cause of the failure, the most assessed contacts first.',
  })
  causes!: EmotionByCause[];
}

const sum = (cells: readonly CrossCell[], part = 0): number =>
  cells.reduce((total, { sums }) => total + (sums[part] ?? 0), 0);

const felt = { intensity: { atLeast: feltFrom }, first: true } as const;

/** How often each emotion is felt, in all contacts and by the cause of the failure that happened in them. */
export async function readEmotions({ data, scope }: StageReport): Promise<EmotionPrevalence[]> {
  const { period, filter } = scope;
  const [found, assessed] = await Promise.all([
    askTold(data, scope, (manager) =>
      askCross(manager, {
        base: 'emotion',
        on: 'contactDay',
        period,
        by: ['type', 'failureCause'],
        filter,
        parts: [
          { where: felt },
          { where: { ...felt, csat: { known: true } } },
          { where: { ...felt, csat: { atLeast: 4 } } },
        ],
      }),
    ),
    askTold(data, scope, (manager) =>
      askCross(manager, {
        base: 'contact',
        on: 'startedDay',
        period,
        by: ['failureCause'],
        filter,
        parts: [{ where: { emotionAssessed: true } }],
      }),
    ),
  ]);
  const groups = assessed
    .filter(({ sums: [n = 0] }) => n > 0)
    .sort((one, other) => (other.sums[0] ?? 0) - (one.sums[0] ?? 0));
  return EmotionType.values
    .map((emotion) => {
      const cells = found.filter(({ at: [type] }) => type === emotion);
      return {
        emotion,
        contacts: sum(cells),
        prevalence: estimatedFigure(wilson(sum(cells), sum(assessed))),
        satisfied: estimatedFigure(wilson(sum(cells, 2), sum(cells, 1))),
        causes: groups.map(({ at: [cause = null], sums: [n = 0] }) => ({
          // The column of this vocabulary holds nothing else.
          cause: cause as FailureCause | null,
          prevalence: estimatedFigure(wilson(sum(cells.filter(({ at }) => at[1] === cause)), n)),
        })),
      };
    })
    .sort((one, other) => other.contacts - one.contacts);
}
