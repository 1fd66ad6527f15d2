import { askCross, type CrossCell, type Part } from '@catena/database';
import { Audience, TieBand, Valence } from '@catena/metrics';
import { meanFromSums, wilson } from '@catena/statistics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';

const audiences = enumOf(Audience);
const valences = enumOf(Valence);
const tieBands = enumOf(TieBand);

@ObjectType('TalkOfValence', { description: 'Tellings that speak alike of the company.', simpleResolvers: true })
class TalkOfValence {
  @Field(() => valences, { description: 'Well or badly.' })
  valence!: Valence;

  @Field(() => Int, { description: 'How many tellings.' })
  tellings!: number;

  @Field(() => MetricFigure, { description: 'Share of the tellings of this group that speak so.' })
  share!: MetricFigure;

  @Field(() => Float, { description: 'People reached by all of them; who heard twice counts twice.' })
  reach!: number;

  @Field(() => MetricFigure, { description: 'Mean number of people that one of them reached.' })
  reachEach!: MetricFigure;
}

@ObjectType('TalkByAudience', { description: 'What one audience was told.', simpleResolvers: true })
class TalkByAudience {
  @Field(() => audiences, { description: 'Told to whom.' })
  audience!: Audience;

  @Field(() => [TalkOfValence], { description: 'One for each valence that was told, bad first.' })
  talk!: TalkOfValence[];
}

@ObjectType('TalkByTie', {
  description: 'What those so close to the customer were told.',
  simpleResolvers: true,
})
class TalkByTie {
  @Field(() => tieBands, { description: 'How close.' })
  tie!: TieBand;

  @Field(() => [TalkOfValence], { description: 'One for each valence that was told, bad first.' })
  talk!: TalkOfValence[];
}

@ObjectType('Talk', {
  description: 'What customers told in the period. Private tellings are known only as far as a survey learned of them.',
  simpleResolvers: true,
})
export class Talk {
  @Field(() => [TalkByAudience], { description: 'By audience, as far as anything was told.' })
  byAudience!: TalkByAudience[];

  @Field(() => [TalkByTie], { description: 'By how close those told are; where it is not known, apart.' })
  byTie!: TalkByTie[];

  @Field(() => MetricFigure, { description: 'Share of all tellings that is public: social networks and reviews.' })
  publicShare!: MetricFigure;
}

const parts: readonly Part[] = [
  { where: {} },
  { where: {}, factors: ['reach'] },
  { where: {}, factors: ['reach', 'reach'] },
  { where: { public: true } },
];

const total = (cells: readonly CrossCell[], part: number): number =>
  cells.reduce((sum, { sums }) => sum + (sums[part] ?? 0), 0);

function talkIn(cells: readonly CrossCell[]): TalkOfValence[] {
  const all = total(cells, 0);
  return Valence.values.flatMap((valence) => {
    const own = cells.filter(({ at }) => at[0] === valence);
    const [tellings, reach, reachSquared] = [total(own, 0), total(own, 1), total(own, 2)];
    if (tellings === 0) return [];
    const reachEach = meanFromSums({ n: tellings, sum: reach, sumOfSquares: reachSquared });
    const share = estimatedFigure(wilson(tellings, all));
    return [{ valence, tellings, share, reach, reachEach: estimatedFigure(reachEach) }];
  });
}

export async function readTalk({ data, scope }: StageReport): Promise<Talk> {
  const { period, filter } = scope;
  const by = ['valence', 'audience', 'tieBand'];
  const cells = await data.ask((manager) =>
    askCross(manager, { base: 'telling', on: 'toldDay', period, filter, by, parts }),
  );
  return {
    byAudience: Audience.values
      .map((audience) => ({ audience, talk: talkIn(cells.filter(({ at }) => at[1] === audience)) }))
      .filter(({ talk }) => talk.length > 0),
    byTie: TieBand.values
      .map((tie) => ({ tie, talk: talkIn(cells.filter(({ at }) => at[2] === tie)) }))
      .filter(({ talk }) => talk.length > 0),
    publicShare: estimatedFigure(wilson(total(cells, 3), total(cells, 0))),
  };
}
