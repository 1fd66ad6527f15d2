import { askCross, type CrossCell } from '@catena/database';
import { defineEnum, type EnumValue } from '@catena/metrics';
import { ratioOfProportions, type Share, wilson } from '@catena/statistics';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

const RiskCondition = defineEnum('RiskCondition', 'A circumstance of a contact.', {
  CHANNEL: 'The channel used.',
  REASON: 'The reason of the contact.',
  SEGMENT: 'The segment of the customer.',
  REGION: 'The region of the customer.',
  NOT_IN_TIME: 'It was not answered in time, or not at all.',
  FIRST_CONTACT: 'It was the first contact of a new customer.',
});
type RiskCondition = EnumValue<typeof RiskCondition>;

/** The column of each condition, and for a flag the one value of it that is a condition. */
const columns: Readonly<Record<RiskCondition, { readonly column: string; readonly only?: number }>> = {
  CHANNEL: { column: 'channel' },
  REASON: { column: 'reason' },
  SEGMENT: { column: 'segment' },
  REGION: { column: 'region' },
  NOT_IN_TIME: { column: 'answeredInTime', only: 0 },
  FIRST_CONTACT: { column: 'firstOfNewCustomer', only: 1 },
};

const riskConditions = enumOf(RiskCondition);

@ObjectType('RiskFactor', {
  description: 'How much more often contacts fail under a condition than without it. An association, not a cause.',
  simpleResolvers: true,
})
export class RiskFactor {
  @Field(() => riskConditions, { description: 'What kind of condition.' })
  condition!: RiskCondition;

  @Field(() => String, {
    nullable: true,
    description: 'Which channel, reason, segment or region; null where the condition says all.',
  })
  value!: string | null;

  @Field(() => MetricFigure, { description: 'Share of the contacts under the condition in which a failure happened.' })
  failed!: MetricFigure;

  @Field(() => MetricFigure, { description: 'That share as a multiple of the share of all other contacts.' })
  lift!: MetricFigure;
}

const shareOf = (cells: readonly CrossCell[]): Share =>
  cells.reduce((share, { sums: [failed = 0, n = 0] }) => ({ successes: share.successes + failed, n: share.n + n }), {
    successes: 0,
    n: 0,
  });

async function factorsOf({ data, scope }: StageReport, condition: RiskCondition): Promise<RiskFactor[]> {
  const { period, filter } = scope;
  const { column, only } = columns[condition];
  const where = { initiator: 'CUSTOMER' } as const;
  const parts = [{ where: { ...where, failed: true } }, { where }];
  const found = await askTold(data, scope, (manager) =>
    askCross(manager, { base: 'contact', on: 'startedDay', period, by: [column], filter, parts }),
  );
  // Contacts of which the condition is not known are neither under it nor without it.
  const cells = found.filter(({ at: [value] }) => value !== null);
  return cells
    .filter(({ at: [value], sums: [, n = 0] }) => n > 0 && (only === undefined || value === only))
    .map((cell) => {
      const under = shareOf([cell]);
      const without = shareOf(cells.filter((other) => other !== cell));
      return {
        condition,
        value: only === undefined ? String(cell.at[0]) : null,
        failed: estimatedFigure(wilson(under.successes, under.n)),
        lift: estimatedFigure(ratioOfProportions(under, without)),
      };
    });
}

/** Conditions of contacts, those under which failures are most frequent first. */
export async function readRiskFactors(report: StageReport): Promise<RiskFactor[]> {
  const factors = await Promise.all(RiskCondition.values.map((condition) => factorsOf(report, condition)));
  return factors.flat().sort((one, other) => (other.lift.value ?? -1) - (one.lift.value ?? -1));
}
