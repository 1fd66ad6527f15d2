import { defineEnum, type EnumValue, type Measure, metricOf } from '@catena/metrics';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { exactly, type Figure } from '../estimate/context.js';
import { estimate } from '../estimate/estimate.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';

const ReputationPart = defineEnum('ReputationPart', 'What the reputation index is made of.', {
  STARS: 'Average stars of reviews, 1 to 5.',
  BALANCE: 'Word-of-mouth balance: people reached by good less bad talk, over both; −1 to 1.',
  ANSWERED: 'Share of public bad talk that the company replied to.',
  CARE: 'Belief of outsiders that the company cares, 1 to 5.',
});
type ReputationPart = EnumValue<typeof ReputationPart>;

const reputationParts = enumOf(ReputationPart);

@ObjectType('ReputationIndexPart', { description: 'One part of the reputation index.', simpleResolvers: true })
class ReputationIndexPart {
  @Field(() => reputationParts, { description: 'Which part.' })
  part!: ReputationPart;

  @Field(() => MetricFigure, { description: 'Its figure, in its own unit.' })
  figure!: MetricFigure;

  @Field(() => MetricFigure, { description: 'The same brought to 0 for the worst and 1 for the best.' })
  score!: MetricFigure;
}

@ObjectType('ReputationIndex', {
  description:
    'How the company stands with others, 0 to 1: the mean of the parts that are known, each with the same weight. The weights are a choice, not an estimate.',
  simpleResolvers: true,
})
export class ReputationIndex {
  @Field(() => MetricFigure, {
    description:
      'The index. Its n is that of the part with the fewest rows; its limits are the means of the limits of the parts, wide enough however the parts hang together, and null where a part has none.',
  })
  figure!: MetricFigure;

  @Field(() => [ReputationIndexPart], { description: 'The parts that are known.' })
  parts!: ReputationIndexPart[];

  @Field(() => [reputationParts], { description: 'The parts that are not known and do not count.' })
  missing!: ReputationPart[];
}

/** What each part is measured by, and which of its values are worst and best. */
const definitions: Readonly<
  Record<ReputationPart, { readonly measure: Measure; readonly worst: number; readonly best: number }>
> = {
  STARS: { measure: metricOf('starAverage').measure, worst: 1, best: 5 },
  BALANCE: { measure: metricOf('womBalance').measure, worst: -1, best: 1 },
  ANSWERED: {
    measure: {
      kind: 'SHARE',
      facts: { base: 'telling', on: 'toldDay', where: { public: true, valence: 'NEGATIVE' } },
      part: { repliedAt: { known: true } },
    },
    worst: 0,
    best: 1,
  },
  CARE: { measure: metricOf('careSignal').measure, worst: 1, best: 5 },
};

/** A figure brought to 0…1. An interval reaches no further than the values can. */
function scoreOf(figure: Figure, { worst, best }: { readonly worst: number; readonly best: number }): Figure {
  const brought = (value: number | null): number | null =>
    value === null ? null : Math.min(1, Math.max(0, (value - worst) / (best - worst)));
  const { estimate: value, ciLow, ciHigh } = figure;
  return { ...figure, estimate: brought(value), ciLow: brought(ciLow), ciHigh: brought(ciHigh) };
}

/** The mean of the same number of every score; null without scores, or where one does not have it. */
function meanOf(scores: readonly Figure[], read: (score: Figure) => number | null): number | null {
  const values = scores.map(read).filter((value) => value !== null);
  return values.length === 0 || values.length < scores.length
    ? null
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const indexOf = (scores: readonly Figure[]): Figure => ({
  ...exactly(
    meanOf(scores, ({ estimate }) => estimate),
    scores.length === 0 ? 0 : Math.min(...scores.map(({ n }) => n)),
    'MEAN_OF_PARTS',
    [],
  ),
  ciLow: meanOf(scores, ({ ciLow }) => ciLow),
  ciHigh: meanOf(scores, ({ ciHigh }) => ciHigh),
});

export async function readReputationIndex({ data, scope }: StageReport): Promise<ReputationIndex> {
  const { period, filter, dataUntil } = scope;
  const context = { spans: [period], filter, dataUntil };
  const asked = await Promise.all(
    ReputationPart.values.map(async (part) => {
      const [cell] = await estimate(data, definitions[part].measure, context);
      return { part, figure: cell?.figure };
    }),
  );
  const known = asked.flatMap(({ part, figure }) =>
    figure && figure.estimate !== null ? [{ part, figure, score: scoreOf(figure, definitions[part]) }] : [],
  );
  return {
    figure: estimatedFigure(indexOf(known.map(({ score }) => score))),
    parts: known.map(({ part, figure, score }) => ({
      part,
      figure: estimatedFigure(figure),
      score: estimatedFigure(score),
    })),
    missing: ReputationPart.values.filter((part) => !known.some((one) => one.part === part)),
  };
}
