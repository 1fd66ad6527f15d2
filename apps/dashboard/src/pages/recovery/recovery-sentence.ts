import type { RecoveryFiguresQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';

export const recoveryFigures = ({ report: { recovery } }: RecoveryFiguresQuery) => [
  recovery.recoverySuccessRate,
  recovery.timeToRecovery,
  recovery.doubleDeviationRate,
  recovery.residualUpsetRate,
  recovery.proactiveCoverage,
  recovery.complaintToImprovementRate,
];

/** Whether failures are put right, and whether it is enough. */
export function recoverySentence({ report: { recovery } }: RecoveryFiguresQuery, { text, theShare }: Say): string {
  const attempted = recovery.recoveryAttemptRate.figure.value;
  if (attempted === null) return text('recovery.sentence.none');
  const success = recovery.recoverySuccessRate.figure.value;
  const double = recovery.doubleDeviationRate.figure.value;
  const sentence =
    success === null
      ? text('recovery.sentence.plain', { attempted: theShare(attempted) })
      : text('recovery.sentence', { attempted: theShare(attempted), success: theShare(success) });
  return double === null ? sentence : text('recovery.sentence.double', { sentence, double: theShare(double) });
}
