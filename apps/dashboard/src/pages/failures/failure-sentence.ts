import type { FailureFiguresQuery } from '../../generated/documents.js';
import { capital } from '../../i18n/capital.js';
import type { Say } from '../../widgets/say.js';

export const failureFigures = ({ report: { failure } }: FailureFiguresQuery) => [
  failure.failedContactShare,
  failure.failures,
  failure.severeFailureShare,
  failure.failureDemandShare,
  failure.complaintShare,
  failure.missedCheckShare,
];

/** How often service fails, over what most, and how many customers stay silent about it. */
export function failureSentence({ report: { failure } }: FailureFiguresQuery, { text, theShare }: Say): string {
  const failed = failure.failedContactShare.figure.value;
  const complained = failure.complaintShare.figure.value;
  const [first] = failure.pareto;
  if (failed === null) return text('failures.sentence.none');
  if (first === undefined || first.share.value === null || complained === null)
    return text('failures.sentence.plain', { failed: theShare(failed) });
  return text('failures.sentence', {
    failed: theShare(failed),
    cause: text(`cause.${first.cause}`),
    share: theShare(first.share.value),
    complained: capital(theShare(complained)),
  });
}
