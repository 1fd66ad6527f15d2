import type { ChurnFiguresQuery } from '../../generated/documents.js';
import { capital } from '../../i18n/capital.js';
import type { Say } from '../../widgets/say.js';

export const churnFigures = ({ report: { churn } }: ChurnFiguresQuery) => [
  churn.customerChurnRate,
  churn.survival12m,
  churn.activeCustomers,
  churn.serviceShareOfChurn,
  churn.competitorShareOfChurn,
  churn.netRevenueRetention,
];

/** Whether customers leave, and whether failures go with it. */
export function churnSentence({ report: { churn } }: ChurnFiguresQuery, { text, theShare }: Say): string {
  const gone = churn.customerChurnRate.figure.value;
  if (gone === null) return text('churn.sentence.none');
  const failed = churn.oneStrike.failed.value;
  const sound = churn.oneStrike.sound.value;
  const service = churn.serviceShareOfChurn.figure.value;
  const sentence =
    failed === null || sound === null
      ? text('churn.sentence.plain', { churn: theShare(gone) })
      : text('churn.sentence', { churn: theShare(gone), failed: theShare(failed), sound: theShare(sound) });
  return service === null
    ? sentence
    : text('churn.sentence.service', { sentence, service: capital(theShare(service)) });
}
