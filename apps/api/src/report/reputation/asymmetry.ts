import { askTalkAfter, type TalkAfter, talkDays } from '@catena/database';
import { meanFromSums, ratioOfProportions, wilson } from '@catena/statistics';
import { Field, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('TalkAfter', {
  description: `What customers tell within ${talkDays} days of something. A telling belongs to the last such thing before it. What is not yet so many days ago is left out.`,
  simpleResolvers: true,
})
class TalkAfterType {
  @Field(() => MetricFigure, { description: 'Share that is told of.' })
  told!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Mean number of people reached, over those that are told of.' })
  reachEach!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Mean number of people told, over all of them: share times reach.' })
  peopleTold!: MetricFigure;
}

@ObjectType('TalkAsymmetry', {
  description:
    'How much is told of failures, beside good contacts. It says how much is told, not how much it weighs with those who hear it.',
  simpleResolvers: true,
})
export class TalkAsymmetry {
  @Field(() => TalkAfterType, { description: 'Bad talk after failures.' })
  failures!: TalkAfterType;

  @Field(() => TalkAfterType, { description: 'Good talk after contacts with a satisfaction of 4 or 5.' })
  goodContacts!: TalkAfterType;

  @Field(() => MetricFigure, { description: 'Share of failures told of, as a multiple of that of good contacts.' })
  ratio!: MetricFigure;
}

const shown = ({ occasions, told, reach, reachSquared }: TalkAfter): TalkAfterType => {
  const sums = { sum: reach, sumOfSquares: reachSquared };
  return {
    told: estimatedFigure(wilson(told, occasions)),
    reachEach: estimatedFigure(meanFromSums({ n: told, ...sums })),
    peopleTold: estimatedFigure(meanFromSums({ n: occasions, ...sums })),
  };
};

const share = ({ told, occasions }: TalkAfter) => ({ successes: told, n: occasions });

export async function readAsymmetry({ data, scope }: StageReport): Promise<TalkAsymmetry> {
  const [failures, goodContacts] = await Promise.all([
    data.ask((manager) => askTalkAfter(manager, 'FAILURE', scope)),
    data.ask((manager) => askTalkAfter(manager, 'GOOD_CONTACT', scope)),
  ]);
  return {
    failures: shown(failures),
    goodContacts: shown(goodContacts),
    ratio: estimatedFigure(ratioOfProportions(share(failures), share(goodContacts))),
  };
}
