import type { ReputationFiguresQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';

export const reputationFigures = ({ report: { reputation } }: ReputationFiguresQuery) => [
  reputation.womBalance,
  reputation.negativeWomReach,
  reputation.starAverage,
  reputation.reviewResponseRate,
  reputation.careSignal,
  reputation.deterredProspects,
];

/** What is said about the company, and whom it keeps away. */
export function reputationSentence({ report: { reputation } }: ReputationFiguresQuery, say: Say): string {
  const { text, formats, theShare } = say;
  const { asymmetry, negativeWomReach, deterredProspects } = reputation;
  const reach = negativeWomReach.figure.value;
  if (reach === null) return text('reputation.sentence.none');
  const bad = asymmetry.failures.told.value;
  const good = asymmetry.goodContacts.told.value;
  const told =
    bad === null || good === null
      ? text('reputation.sentence.plain', { reach: formats.count(reach) })
      : text('reputation.sentence', { bad: theShare(bad), good: theShare(good), reach: formats.count(reach) });
  const deterred = deterredProspects.figure.value;
  return deterred === null
    ? told
    : `${told} ${text('reputation.sentence.deterred', { n: deterred, deterred: formats.count(deterred) })}`;
}
