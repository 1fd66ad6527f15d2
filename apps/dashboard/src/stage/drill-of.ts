import type { MetricKey } from '../generated/documents.js';
import type { Drill } from '../widgets/drill.js';

/** Figures that count spells have no numerator: those who left, or those who were there, stand behind them. */
const parts: Partial<Record<MetricKey, Drill['part']>> = {
  ACTIVE_CUSTOMERS: 'AT_RISK',
  CUSTOMER_CHURN_RATE: 'EVENTS',
  CHURN_HAZARD: 'EVENTS',
  SURVIVAL12M: 'EVENTS',
  ONE_STRIKE_CHURN: 'EVENTS',
  GROSS_REVENUE_RETENTION: 'DENOMINATOR',
  NET_REVENUE_RETENTION: 'DENOMINATOR',
};

/** The rows that matter most to a reader of the figure. */
export const drillOf = (metric: MetricKey): Drill => ({ metric, part: parts[metric] ?? 'NUMERATOR' });
