import type { ExperienceTrustQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import type { Shaped } from '../../widgets/shaped.js';

/** The scar: trust by the time since the last failure, against those who never met one. */
export function shapeTrust({ report }: ExperienceTrustQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { trustAfterFailure, trustIndex } = report.experience;
  const scoreText = (value: number) => formats.value('SCORE', value);
  const never = trustAfterFailure.find(({ since }) => since === 'NEVER')?.trust.value ?? null;
  const longer = trustAfterFailure.find(({ since }) => since === 'LONGER')?.trust;
  const scarred = never !== null && longer?.value != null && longer.ciHigh !== null && longer.ciHigh < never;
  const named = trustAfterFailure.flatMap(({ since, trust, afterSevere }) => [
    { key: since, label: text(`since.${since}`), figure: trust },
    ...(since === 'NEVER'
      ? []
      : [
          {
            key: `${since} severe`,
            label: text('experienceTrust.severe', { since: text(`since.${since}`) }),
            figure: afterSevere,
            mark: { hue: 2, hatched: false } as const,
          },
        ]),
  ]);
  return shapeFigures(say, named, {
    unit: 'SCORE',
    what: text('experienceTrust.what'),
    basis: { timeBasis: trustIndex.timeBasis, filtered: trustIndex.filtered },
    n: trustIndex.figure.n,
    columns: { name: text('experienceTrust.since'), value: text('experienceTrust.trust') },
    shape: 'dot',
    empty: text('experience.noAnswers'),
    reference:
      never === null ? undefined : { value: never, label: text('experienceTrust.never', { never: scoreText(never) }) },
    finding:
      !scarred || longer.value === null
        ? undefined
        : text('experienceTrust.finding', { longer: scoreText(longer.value), never: scoreText(never) }),
  });
}
