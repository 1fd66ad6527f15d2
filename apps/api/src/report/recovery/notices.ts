import { askCross, type Part } from '@catena/database';
import { differenceOfEstimates, differenceOfProportions, wilson } from '@catena/statistics';
import { Field, ObjectType } from 'type-graphql';
import { meanOfParts, partsOfMean } from '../estimate/mean-parts.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('NoticeOutcomes', { description: 'What customers exposed to incidents did after.', simpleResolvers: true })
class NoticeOutcomes {
  @Field(() => MetricFigure, { description: 'Share that complained of a failure that came of the incident.' })
  complained!: MetricFigure;

  @Field(() => MetricFigure, {
    description:
      'Satisfaction, 1 to 5, with contacts in the 30 days after exposure: the mean over exposures of the mean of each.',
  })
  satisfaction!: MetricFigure;

  @Field(() => MetricFigure, {
    description: 'Share that left within 90 days of exposure; exposures not yet so long ago are left out.',
  })
  left!: MetricFigure;
}

@ObjectType('RecoveryNotices', {
  description:
    'Exposed customers told before they complained, beside the others. It compares and does not prove: notices go by the value of a customer and by severity, and whoever complained before a notice came counts as not told.',
  simpleResolvers: true,
})
export class RecoveryNotices {
  @Field(() => NoticeOutcomes, { description: 'Told before they complained, or without ever complaining.' })
  told!: NoticeOutcomes;

  @Field(() => NoticeOutcomes, { description: 'Never told, or told after they had complained.' })
  notTold!: NoticeOutcomes;

  @Field(() => NoticeOutcomes, { description: 'The first less the second.' })
  difference!: NoticeOutcomes;
}

const exposures = { base: 'exposure', on: 'exposedDay', by: ['toldFirst'] } as const;

const parts: readonly Part[] = [
  { where: {} },
  { where: { complained: true } },
  { where: { left: true } },
  { where: { left: { known: true } } },
  ...partsOfMean('csatAfter'),
];

export async function readNotices({ data, scope }: StageReport): Promise<RecoveryNotices> {
  const { period, filter } = scope;
  const cells = await data.ask((manager) => askCross(manager, { ...exposures, period, filter, parts }));
  const groupOf = (toldFirst: number) => {
    const sums = cells.find(({ at }) => at[0] === toldFirst)?.sums ?? [];
    const [all = 0, complained = 0, left = 0, followed = 0] = sums;
    return {
      complained: { successes: complained, n: all },
      satisfaction: meanOfParts(sums, 4),
      left: { successes: left, n: followed },
    };
  };
  type Group = ReturnType<typeof groupOf>;
  const shown = (group: Group): NoticeOutcomes => ({
    complained: estimatedFigure(wilson(group.complained.successes, group.complained.n)),
    satisfaction: estimatedFigure(group.satisfaction),
    left: estimatedFigure(wilson(group.left.successes, group.left.n)),
  });
  const [told, notTold] = [groupOf(1), groupOf(0)];
  return {
    told: shown(told),
    notTold: shown(notTold),
    difference: {
      complained: estimatedFigure(differenceOfProportions(told.complained, notTold.complained)),
      satisfaction: estimatedFigure(differenceOfEstimates(told.satisfaction, notTold.satisfaction)),
      left: estimatedFigure(differenceOfProportions(told.left, notTold.left)),
    },
  };
}
