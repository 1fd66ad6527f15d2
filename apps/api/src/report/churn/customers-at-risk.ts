import { askCustomersAtRisk, askRiskGroups, type RiskReason, riskDays, riskReasons } from '@catena/database';
import { defineEnum } from '@catena/metrics';
import { differenceOfEstimates, wilson } from '@catena/statistics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Customer } from '../../customer/customer.type.js';
import { enumOf } from '../../entity/enum.js';
import type { Row } from '../../entity/row.js';
import { pageWindow } from '../../relay/page-args.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';

const meanings: Readonly<Record<RiskReason, string>> = {
  REPEATED_FAILURES: 'Two failures or more.',
  OPEN_FAILURE: 'A failure complained of and not put right.',
  FAILED_RECOVERY: 'A recovery below what was expected, or that left the customer upset.',
  FIRST_EXPERIENCE_FAILED: 'The first experience of the company failed.',
  ESCALATED: 'A contact passed to a supervisor.',
  DISSATISFIED: 'A contact rated 1 or 2 of 5.',
  DETRACTOR: 'Would recommend the company with 6 of 10 or less.',
  SPOKE_BADLY: 'Told others something bad.',
};

const RiskReasonEnum = defineEnum('RiskReason', 'Why a customer may leave; all within the last 90 days.', meanings);
const riskReasonEnum = enumOf(RiskReasonEnum);

@ObjectType('RiskOfReason', { description: 'What a reason is worth.', simpleResolvers: true })
class RiskOfReason {
  @Field(() => riskReasonEnum, { description: 'The reason.' })
  reason!: RiskReason;

  @Field(() => Int, { description: 'Customers to whom it applies at the end of the period.' })
  customers!: number;

  @Field(() => MetricFigure, {
    description: 'Of those to whom it applied 90 days before the end of the period, the share that had left by then.',
  })
  left!: MetricFigure;

  @Field(() => MetricFigure, { description: 'That share less that of the customers without any reason.' })
  excess!: MetricFigure;
}

@ObjectType('CustomerAtRisk', { description: 'A customer with reasons to leave.', simpleResolvers: true })
class CustomerAtRisk {
  @Field(() => Customer, { nullable: true, description: 'The customer.' })
  customer!: Row<'customer'> | null;

  @Field(() => [riskReasonEnum], { description: 'The reasons that apply.' })
  reasons!: readonly RiskReason[];

  @Field(() => Float, { nullable: true, description: 'Monthly value in minor units; null where it is not known.' })
  monthlyValue!: number | null;

  @Field(() => MetricFigure, {
    description:
      'Of the customers with as many reasons 90 days before, three and more together, the share that had left by the end of the period.',
  })
  risk!: MetricFigure;
}

@ObjectType('CustomersAtRisk', {
  description:
    'Who may leave next, by reasons that anybody can check, and what each reason was worth in the last 90 days of the period.',
  simpleResolvers: true,
})
export class CustomersAtRisk {
  @Field(() => [RiskOfReason], { description: 'The reasons, the one with the most customers first.' })
  reasons!: RiskOfReason[];

  @Field(() => MetricFigure, {
    description:
      'Of the customers without any reason 90 days before, the share that had left by the end of the period.',
  })
  withoutReason!: MetricFigure;

  @Field(() => [CustomerAtRisk], { description: 'Customers, those with the most reasons and the highest value first.' })
  customers!: CustomerAtRisk[];
}

/** From so many reasons on customers are too few to be told apart. */
const mostTold = 3;

/** Customers at the end of the period, judged by what became of those of 90 days before. */
export async function readCustomersAtRisk({ data, scope }: StageReport, first: number): Promise<CustomersAtRisk> {
  const { period, filter } = scope;
  const [now, before, listed] = await Promise.all([
    data.ask((manager) => askRiskGroups(manager, period.until, filter)),
    data.ask((manager) => askRiskGroups(manager, period.until - riskDays, filter)),
    data.ask((manager) => askCustomersAtRisk(manager, period.until, filter, pageWindow({ first }).size)),
  ]);
  const ofReason = (reason: RiskReason) => before.find((group) => group.reason === reason);
  const ofNumber = (number: number) => {
    const groups = before.filter(
      ({ reasons }) => reasons !== null && Math.min(reasons, mostTold) === Math.min(number, mostTold),
    );
    const sum = (key: 'left' | 'customers') => groups.reduce((total, group) => total + group[key], 0);
    return { left: sum('left'), customers: sum('customers') };
  };
  const left = (group: { readonly left: number; readonly customers: number } | undefined) =>
    wilson(group?.left ?? 0, group?.customers ?? 0);
  const reasons = riskReasons
    .map((reason) => ({
      reason,
      customers: now.find((group) => group.reason === reason)?.customers ?? 0,
      left: estimatedFigure(left(ofReason(reason))),
      excess: estimatedFigure(differenceOfEstimates(left(ofReason(reason)), left(ofNumber(0)))),
    }))
    .sort((one, other) => other.customers - one.customers);
  const customers = await Promise.all(
    listed.map(async ({ customerId, reasons: own, monthlyValue }) => ({
      customer: await data.one('customer', customerId),
      reasons: own,
      monthlyValue,
      risk: estimatedFigure(left(ofNumber(own.length))),
    })),
  );
  return { reasons, withoutReason: estimatedFigure(left(ofNumber(0))), customers };
}
