import { askCross, type Part } from '@catena/database';
import { OpportunityKind } from '@catena/metrics';
import { differenceOfProportions, type Estimate, wilson } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';

const kinds = enumOf(OpportunityKind);

@ObjectType('DeterredByHearing', {
  description:
    'How outsiders decided who, as asked, had heard something bad, beside those who had heard nothing bad. It compares and does not prove: the two may differ in more than that. Those who were not asked are in neither.',
  simpleResolvers: true,
})
class DeterredByHearing {
  @Field(() => MetricFigure, { description: 'Share won of those who had heard something bad; n is how many.' })
  heard!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Share won of those who had heard nothing bad; n is how many.' })
  unheard!: MetricFigure;

  @Field(() => MetricFigure, { description: 'Share won of those who had heard nothing bad less that of the others.' })
  difference!: MetricFigure;

  @Field(() => MetricFigure, {
    description:
      'People deterred: the difference times those who had heard something bad; its limits are the range. Below zero where more of those were won.',
  })
  people!: MetricFigure;
}

@ObjectType('Deterred', {
  description: 'Outsiders of one kind who decided in the period, and how many of them what is said kept away.',
  simpleResolvers: true,
})
export class Deterred {
  @Field(() => kinds, { description: 'Which kind.' })
  kind!: OpportunityKind;

  @Field(() => Int, { description: 'How many decided.' })
  decided!: number;

  @Field(() => Int, {
    description: 'Those lost who gave what is said about the company as the reason: a lower limit.',
  })
  stated!: number;

  @Field(() => MetricFigure, { description: 'Their share of those lost who gave a reason.' })
  statedShare!: MetricFigure;

  @Field(() => DeterredByHearing, {
    nullable: true,
    description: 'By difference in conversion; null where nobody was asked what they had heard.',
  })
  byHearing!: DeterredByHearing | null;
}

const lost = { outcome: 'LOST' } as const;
const bad = { heardNegative: { atLeast: 1 } } as const;
const nothingBad = { heardNegative: { below: 1 } } as const;
const won = { outcome: 'WON' } as const;

const parts: readonly Part[] = [
  { where: {} },
  { where: { ...lost, reason: 'REPUTATION' } },
  { where: { ...lost, reason: { known: true } } },
  { where: { ...bad, ...won } },
  { where: bad },
  { where: { ...nothingBad, ...won } },
  { where: nothingBad },
];

/** A difference of shares as so many people. */
function times({ estimate, ciLow, ciHigh, ...rest }: Estimate, people: number): Estimate {
  const scaled = (value: number | null): number | null => (value === null ? null : value * people);
  return { ...rest, estimate: scaled(estimate), ciLow: scaled(ciLow), ciHigh: scaled(ciHigh) };
}

function byHearing(heardWon: number, heard: number, unheardWon: number, unheard: number): DeterredByHearing | null {
  if (heard + unheard === 0) return null;
  const difference = differenceOfProportions({ successes: unheardWon, n: unheard }, { successes: heardWon, n: heard });
  return {
    heard: estimatedFigure(wilson(heardWon, heard)),
    unheard: estimatedFigure(wilson(unheardWon, unheard)),
    difference: estimatedFigure(difference),
    people: estimatedFigure(times(difference, heard)),
  };
}

/** Of every kind of outsider of whom anybody decided. */
export async function readDeterred({ data, scope }: StageReport): Promise<Deterred[]> {
  const { period, filter } = scope;
  const cells = await data.ask((manager) =>
    askCross(manager, { base: 'opportunity', on: 'decidedOn', period, filter, by: ['kind'], parts }),
  );
  return OpportunityKind.values.flatMap((kind) => {
    const cell = cells.find(({ at }) => at[0] === kind);
    if (!cell) return [];
    const [decided = 0, stated = 0, reasons = 0, heardWon = 0, heard = 0, unheardWon = 0, unheard = 0] = cell.sums;
    return [
      {
        kind,
        decided,
        stated,
        statedShare: estimatedFigure(wilson(stated, reasons)),
        byHearing: byHearing(heardWon, heard, unheardWon, unheard),
      },
    ];
  });
}
