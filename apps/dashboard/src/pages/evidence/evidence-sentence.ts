import type { EvidenceFiguresQuery, EvidenceStatus } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';

/** Our own figures that measure what is published. */
export const evidenceFigures = ({ report: { churn, experience, failure } }: EvidenceFiguresQuery) => [
  churn.competitorShareOfChurn,
  churn.oneStrikeChurn,
  experience.feltValuedShare,
  experience.angerGivenUnresolved,
  failure.toolingFailureShare,
  failure.enablementFailureShare,
];

/** What the published figures are worth. */
export function evidenceSentence({ benchmarks }: Pick<EvidenceFiguresQuery, 'benchmarks'>, { text }: Say): string {
  const count = (status: EvidenceStatus) => benchmarks.filter((one) => one.status === status).length;
  return text('evidence.sentence', {
    all: benchmarks.length,
    verified: count('VERIFIED'),
    secondary: count('SECONDARY'),
    unverified: count('UNVERIFIED'),
    wrong: count('MISATTRIBUTED') + count('CONTRADICTED'),
  });
}
