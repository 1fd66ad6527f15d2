import { askRatesOn } from '@catena/database';
import { ledger, metricOf } from '@catena/metrics';
import type { RequestData } from '../../data/request-data.js';
import { MetricQuestion } from '../metric-question.js';
import type { ReportScope } from '../scope.js';
import type { ReplacementCostRange } from './staff-special.type.js';

/** Productive hours of a year of full work, as the European Commission counts them for grants. */
const hoursPerYear = 1_720;

const shares = {
  STUDIES_LOW: ledger.replacementOfWage.value,
  STUDIES_HIGH: ledger.replacementOfMiddleWage.value,
};

/** The range of what the sources say; null where none says anything. */
export async function replacementCostRange(
  data: RequestData,
  scope: ReportScope,
): Promise<ReplacementCostRange | null> {
  const [{ now }, rates] = await Promise.all([
    new MetricQuestion(data, scope, metricOf('replacementCost')).figures(),
    data.ask((manager) => askRatesOn(manager, scope.period.until - 1)),
  ]);
  const { LOADED_WAGE: wage, REPLACEMENT_COST: declared = null } = rates;
  const studied = (share: number | null) => (share === null || wage === undefined ? null : share * wage * hoursPerYear);
  const estimates = Object.entries({
    BOOKED: now?.estimate ?? null,
    DECLARED: declared,
    STUDIES_LOW: studied(shares.STUDIES_LOW),
    STUDIES_HIGH: studied(shares.STUDIES_HIGH),
  }).flatMap(([source, perLeaver]) => (perLeaver === null ? [] : [{ source, perLeaver }]));
  const costs = estimates.map(({ perLeaver }) => perLeaver);
  return costs.length === 0 ? null : { low: Math.min(...costs), high: Math.max(...costs), estimates };
}
