import { askCross } from '@catena/database';
import { differenceOfEstimates, type Estimate } from '@catena/statistics';
import { Field, ObjectType } from 'type-graphql';
import { withheldFigure } from '../estimate/context.js';
import { meanOfParts, partsOfMean } from '../estimate/mean-parts.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold, tellsFilter } from '../privacy/ask-told.js';
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

export async function readExpectations({ data, scope }: StageReport): Promise<RecoveryExpectations> {
  const { period, filter } = scope;
  const parts = (['expected', 'perceived', gap] as const).flatMap((value) => partsOfMean(value));
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, { ...recoveries, period, filter, by: ['newcomer'], parts }),
  );
  const meanOf = (newcomer: number, first: number): Estimate =>
    meanOfParts(cells.find(({ at }) => at[0] === newcomer)?.sums ?? [], first);
  const told = await tellsFilter(data, scope);
  const shown = (mean: Estimate): MetricFigure => estimatedFigure(told ? mean : withheldFigure);
  const [expected, perceived, gaps] = [0, 3, 6].map((first): RecoveryExpectation => {
    const [newcomers, regulars] = [meanOf(1, first), meanOf(0, first)];
    return {
      newcomers: shown(newcomers),
      regulars: shown(regulars),
      difference: shown(differenceOfEstimates(newcomers, regulars)),
    };
  });
  if (!expected || !perceived || !gaps) throw new Error('Three answers were asked for.');
  return { expected, perceived, gap: gaps };
}
