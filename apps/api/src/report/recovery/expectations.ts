import { askCross, type Part } from '@catena/database';
import { differenceOfEstimates, type Estimate, meanFromSums } from '@catena/statistics';
import { Field, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('RecoveryExpectation', {
  description: 'One answer about recoveries, of new customers and of regulars, each 1 to 7.',
  simpleResolvers: true,
})
class RecoveryExpectation {
  @Field(() => MetricFigure, { description: 'Mean of customers of less than 90 days.' })
  newcomers!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Mean of the others.' })
  regulars!: MetricFigure;

  @Field(() => MetricFigure, { description: 'New customers less regulars.' })
  difference!: MetricFigure;
}

@ObjectType('RecoveryExpectations', {
  description: 'What new customers expect of a recovery and see in it, beside regulars.',
  simpleResolvers: true,
})
export class RecoveryExpectations {
  @Field(() => RecoveryExpectation, { description: 'The recovery expected.' })
  expected!: RecoveryExpectation;

  @Field(() => RecoveryExpectation, { description: 'The recovery perceived.' })
  perceived!: RecoveryExpectation;

  @Field(() => RecoveryExpectation, { description: 'Perceived less expected, of the same customer.' })
  gap!: RecoveryExpectation;
}

const recoveries = { base: 'recovery', on: 'startedDay' } as const;
const gap = { minus: ['perceived', 'expected'] } as const;

const partsOf = (value: 'expected' | 'perceived' | typeof gap): Part[] => [
  { where: {}, factors: [value] },
  { where: {}, factors: [value], counted: true },
  { where: {}, factors: [value, value] },
];

export async function readExpectations({ data, scope }: StageReport): Promise<RecoveryExpectations> {
  const { period, filter } = scope;
  const parts = [...partsOf('expected'), ...partsOf('perceived'), ...partsOf(gap)];
  const cells = await data.ask((manager) =>
    askCross(manager, { ...recoveries, period, filter, by: ['newcomer'], parts }),
  );
  const meanOf = (newcomer: number, first: number): Estimate => {
    const sums = cells.find(({ at }) => at[0] === newcomer)?.sums ?? [];
    const [sum = 0, n = 0, sumOfSquares = 0] = sums.slice(first, first + 3);
    return meanFromSums({ n, sum, sumOfSquares });
  };
  const [expected, perceived, gaps] = [0, 3, 6].map((first): RecoveryExpectation => {
    const [newcomers, regulars] = [meanOf(1, first), meanOf(0, first)];
    return {
      newcomers: estimatedFigure(newcomers),
      regulars: estimatedFigure(regulars),
      difference: estimatedFigure(differenceOfEstimates(newcomers, regulars)),
    };
  });
  if (!expected || !perceived || !gaps) throw new Error('Three answers were asked for.');
  return { expected, perceived, gap: gaps };
}
