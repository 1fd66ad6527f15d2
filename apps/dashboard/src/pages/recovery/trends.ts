import type { RecoveryImprovementQuery, RecoveryTrendQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeTrend } from '../../widgets/shape/trend.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Whether recovery gets better. */
export const shapeRecoveryTrend = ({ report: { recovery } }: RecoveryTrendQuery, say: Say): Shaped =>
  shapeTrend(say, [recovery.recoverySuccessRate, recovery.residualUpsetRate, recovery.recoveryAttemptRate], {
    what: say.text('recoveryTrend.what'),
    part: 'DENOMINATOR',
  });

/** Whether the company learns: tells first, and turns complaints into changes. */
export const shapeImprovement = ({ report: { recovery } }: RecoveryImprovementQuery, say: Say): Shaped =>
  shapeTrend(say, [recovery.proactiveCoverage, recovery.complaintToImprovementRate], {
    what: say.text('recoveryImprovement.what'),
  });
