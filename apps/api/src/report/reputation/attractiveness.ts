import { askCompetitorScoresOn } from '@catena/database';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../scalars/scalars.js';
import type { StageReport } from '../stage-report.js';
import { readReputationIndex } from './reputation-index.js';

@ObjectType('AttractivenessRank', {
  description:
    'The place of one company among those with a score. Scores of rivals are as published and may be made otherwise than our index: the order is a hint.',
  simpleResolvers: true,
})
export class AttractivenessRank {
  @Field(() => Int, { description: '1 for the best; companies with the same score share a place.' })
  rank!: number;

  @Field(() => String, { nullable: true, description: 'Name of the rival; null for ourselves.' })
  competitor!: string | null;

  @Field(() => Float, { description: 'Score, 0 to 1: ours is the reputation index, theirs the newest of the period.' })
  score!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which the score of a rival held; null for ourselves.',
  })
  validFrom!: number | null;
}

/** The best first. Without an index of our own only the rivals are ranked. */
export async function readAttractiveness(report: StageReport): Promise<AttractivenessRank[]> {
  const [{ figure }, rivals] = await Promise.all([
    readReputationIndex(report),
    report.data.ask((manager) => askCompetitorScoresOn(manager, report.scope.period.until - 1)),
  ]);
  const ours = figure.value === null ? [] : [{ competitor: null, score: figure.value, validFrom: null }];
  const all = [...ours, ...rivals].sort((one, other) => other.score - one.score);
  return all.map((one) => ({ ...one, rank: 1 + all.filter(({ score }) => score > one.score).length }));
}
