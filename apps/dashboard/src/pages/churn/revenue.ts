import type { ChurnRevenueQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeTrend } from '../../widgets/shape/trend.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Revenue kept, without and with the growth of those who stayed. */
export const shapeRevenue = ({ report }: ChurnRevenueQuery, say: Say): Shaped =>
  shapeTrend(say, [report.churn.grossRevenueRetention, report.churn.netRevenueRetention], {
    what: say.text('churnRevenue.what'),
    part: 'DENOMINATOR',
    baseline: 'fit',
  });
