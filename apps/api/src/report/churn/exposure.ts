import { askExposureDurations, type GroupedDuration } from '@catena/database';
import { defineEnum, type EnumValue } from '@catena/metrics';
import { type LifeTable, logRank } from '@catena/statistics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import type { StageReport } from '../stage-report.js';
import { SurvivalPoint, survivalPoints, tableOf } from './duration-curves.js';

const FailureExposure = defineEnum('FailureExposure', 'How many failures a customer had had by then.', {
  NONE: 'None so far.',
  ONE: 'One.',
  REPEATED: 'Two or more.',
});
type FailureExposure = EnumValue<typeof FailureExposure>;

const failureExposures = enumOf(FailureExposure);

@ObjectType('ExposureCurve', {
  description: 'How customers stay while they have had so many failures.',
  simpleResolvers: true,
})
class ExposureCurve {
  @Field(() => failureExposures, { description: 'How many failures.' })
  exposure!: FailureExposure;

  @Field(() => Int, { description: 'Spells watched, each as long as it had had so many failures.' })
  spells!: number;

  @Field(() => Int, { description: 'How many of them ended.' })
  left!: number;

  @Field(() => [SurvivalPoint], { description: 'Share still customers, every 30 days for two years.' })
  points!: SurvivalPoint[];
}

@ObjectType('SurvivalByExposure', {
  description:
    'Kaplan–Meier by the number of failures so far, on the length of the spell, at the pace of the period. A customer changes curve on the day of a failure and enters the next one late, so no curve owes time to having survived until a failure (immortal time). It compares and does not prove: those who fail may differ.',
  simpleResolvers: true,
})
export class SurvivalByExposure {
  @Field(() => [ExposureCurve], { description: 'One for each number of failures that anybody had.' })
  curves!: ExposureCurve[];

  @Field(() => Float, {
    nullable: true,
    description: 'Log-rank chi-square over the curves; null where nothing compares.',
  })
  chiSquare!: number | null;

  @Field(() => Int, { description: 'Its degrees of freedom.' })
  degreesOfFreedom!: number;

  @Field(() => Float, { nullable: true, description: 'How likely curves of one law would differ so much.' })
  pValue!: number | null;
}

/** How long spells lasted by failures so far; more than one field of a report begins with it. */
export const exposureDurations = ({ data, scope: { period, filter } }: StageReport): Promise<GroupedDuration[]> =>
  data.once(`exposure ${JSON.stringify([period, filter])}`, () =>
    data.ask((manager) => askExposureDurations(manager, { period, filter })),
  );

const nothingCompared = { statistic: null, df: 0, pValue: null };

export async function readSurvivalByExposure({ data, scope }: StageReport): Promise<SurvivalByExposure> {
  const durations = await exposureDurations({ data, scope });
  const groups = FailureExposure.values.flatMap((name): { name: FailureExposure; table: LifeTable }[] => {
    const table = tableOf(durations, name);
    return table ? [{ name, table }] : [];
  });
  const { statistic, df, pValue } = groups.length > 1 ? logRank(groups) : nothingCompared;
  return {
    curves: groups.map(({ name, table }) => ({
      exposure: name,
      spells: table.n,
      left: table.events,
      points: survivalPoints(table),
    })),
    chiSquare: statistic,
    degreesOfFreedom: df,
    pValue,
  };
}
