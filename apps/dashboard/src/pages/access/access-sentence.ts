import type { AccessFiguresQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';

export const accessFigures = ({ report: { access } }: AccessFiguresQuery) => [
  access.reachabilityIndex,
  access.answeredInTime,
  access.outOfHoursDemandShare,
  access.preferredChannelMatch,
  access.firstResponseTime,
  access.unansweredRate,
];

/** The chance to be reached, and the condition that costs most of it. */
export function accessSentence({ report: { access } }: AccessFiguresQuery, { text, theShare, changes }: Say): string {
  const index = access.reachabilityIndex.figure.value;
  if (index === null) return text('access.sentence.none');
  const worst = access.reachability.parts.toSorted((one, other) => (other.loss ?? 0) - (one.loss ?? 0))[0];
  if (worst === undefined || worst.loss === null || worst.loss <= 0)
    return text('access.sentence.plain', { index: theShare(index) });
  return text('access.sentence', {
    index: theShare(index),
    condition: worst.metric.label,
    loss: changes.size({ kind: 'POINTS', value: worst.loss }, 'SHARE'),
  });
}
