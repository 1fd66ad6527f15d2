import type { ExperienceFiguresQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';

export const experienceFigures = ({ report: { experience, access } }: ExperienceFiguresQuery) => [
  experience.csat,
  experience.feltHeardShare,
  experience.justiceIndex,
  experience.trustIndex,
  experience.ces,
  access.uncertaintyTime,
];

/** What customers feel, and what failures leave behind of their trust. */
export function experienceSentence({ report: { experience } }: ExperienceFiguresQuery, say: Say): string {
  const { text, formats, theShare } = say;
  const heard = experience.feltHeardShare.figure.value;
  const hurt = experience.emotionPrevalence.figure.value;
  const trustOf = (since: string) =>
    experience.trustAfterFailure.find((one) => one.since === since)?.trust.value ?? null;
  const never = trustOf('NEVER');
  const longer = trustOf('LONGER');
  const feeling =
    heard === null
      ? undefined
      : hurt === null
        ? text('experience.sentence.heard', { heard: theShare(heard) })
        : text('experience.sentence', { heard: theShare(heard), hurt: theShare(hurt) });
  const trust =
    never === null || longer === null
      ? undefined
      : text('experience.sentence.trust', {
          never: formats.value('SCORE', never),
          longer: formats.value('SCORE', longer),
        });
  return [feeling, trust].filter((part) => part !== undefined).join(' ') || text('experience.sentence.none');
}
