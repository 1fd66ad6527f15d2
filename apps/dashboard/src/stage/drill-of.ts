import type { MetricKey } from '../generated/documents.js';
import type { Drill } from '../widgets/drill.js';

/** Figures that count spells or times have no numerator: those who left, were there or were done stand behind them. */
const parts: Partial<Record<MetricKey, Drill['part']>> = {
  ACTIVE_CUSTOMERS: 'AT_RISK',
  CUSTOMER_CHURN_RATE: 'EVENTS',
  CHURN_HAZARD: 'EVENTS',
  SURVIVAL12M: 'EVENTS',
  ONE_STRIKE_CHURN: 'EVENTS',
  GROSS_REVENUE_RETENTION: 'DENOMINATOR',
  NET_REVENUE_RETENTION: 'DENOMINATOR',
  TIME_TO_RECOVERY: 'EVENTS',
  UNCERTAINTY_TIME: 'EVENTS',
};

/** The rows that matter most to a reader of the figure. */
export const drillOf = (metric: MetricKey): Drill => ({ metric, part: parts[metric] ?? 'NUMERATOR' });
