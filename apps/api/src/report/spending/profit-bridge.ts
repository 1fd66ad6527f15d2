import { askRatesOn, type Period } from '@catena/database';
import { metricOf } from '@catena/metrics';
import type { RequestData } from '../../data/request-data.js';
import { estimate } from '../estimate/estimate.js';
import { wholeMonthsIn } from '../period/months.js';
import type { ReportScope } from '../scope.js';
import type { ProfitBridge } from './spending-special.type.js';

/** What the months of one side of the bridge booked, in minor units. */
export interface ProfitSide {
  /** Months whose profit is known. */
  readonly months: number;
  readonly profit: number;
  readonly revenue: number;
  readonly failureCosts: number;
  readonly otherQualityCosts: number;
}

/** The steps from one side to the other; they add up by their last but one. */
export function bridgeSteps(before: ProfitSide, now: ProfitSide, margin: number | null): ProfitBridge['steps'] {
  const revenue = margin === null ? [] : [{ step: 'REVENUE', amount: (now.revenue - before.revenue) * margin }];
  const explained = [
    ...revenue,
    { step: 'FAILURE_COSTS', amount: before.failureCosts - now.failureCosts },
    { step: 'PREVENTION_AND_APPRAISAL', amount: before.otherQualityCosts - now.otherQualityCosts },
  ].map(({ step, amount }) => ({ step, amount: Math.round(amount) }));
  const rest = explained.reduce((left, { amount }) => left - amount, now.profit - before.profit);
  return [
    { step: 'PROFIT_BEFORE', amount: before.profit },
    ...explained,
    { step: 'OTHER', amount: rest },
    { step: 'PROFIT', amount: now.profit },
  ];
}

/** The two totals and the number of rows below of a quotient that is a metric. */
async function partsOf(data: RequestData, key: 'profitMargin' | 'failureCostRatio', spans: readonly Period[]) {
  const { measure } = metricOf(key);
  const cells = await estimate(data, measure, { spans, filter: {}, dataUntil: 0 });
  return spans.map((_, span) => {
    const figure = cells.find((cell) => cell.span === span)?.figure;
    const [above = 0, below = 0] = figure?.parts ?? [];
    return { above, below, n: figure?.n ?? 0 };
  });
}

/** Null when there is nothing to compare with, or the accounts do not know the profit of as many months. */
export async function profitBridge(data: RequestData, scope: ReportScope): Promise<ProfitBridge | null> {
  const [now, before] = [scope.covered ? scope.period : null, scope.previous].map((one) => one && wholeMonthsIn(one));
  if (!now || !before) return null;
  const [accounts, quality, rates] = await Promise.all([
    partsOf(data, 'profitMargin', [now, before]),
    partsOf(data, 'failureCostRatio', [now, before]),
    data.ask((manager) => askRatesOn(manager, now.from)),
  ]);
  const [here, there] = [0, 1].map((side): ProfitSide => {
    const { above: profit = 0, below: revenue = 0, n: months = 0 } = accounts[side] ?? {};
    const { above: failureCosts = 0, below: all = 0 } = quality[side] ?? {};
    return { months, profit, revenue, failureCosts, otherQualityCosts: all - failureCosts };
  });
  if (!here || !there || here.months === 0 || here.months !== there.months) return null;
  const contributionMargin = rates.CONTRIBUTION_MARGIN ?? null;
  return { months: here.months, contributionMargin, steps: bridgeSteps(there, here, contributionMargin) };
}
