import type { ExperienceUncertaintyQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { curvesPicture, curvesTable } from '../../widgets/shape/curves.js';
import type { Shaped } from '../../widgets/shaped.js';

/** How long customers wait for an answer that settles their issue. */
export function shapeUncertainty({ report }: ExperienceUncertaintyQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { uncertaintyTime } = report.access;
  const { uncertainty } = report.experience;
  if (uncertainty.every(({ uncertain }) => uncertain.value === null))
    return { kind: 'empty', message: text('experienceUncertainty.none') };
  const curve = {
    key: 'uncertain',
    label: text('experienceUncertainty.share'),
    points: uncertainty.map(({ hours, atRisk, uncertain }) => ({ day: hours, atRisk, share: uncertain })),
  };
  const hoursText = (hours: number) => formats.value('HOURS', hours);
  const median = uncertaintyTime.figure.value;
  const finding = median === null ? undefined : text('experienceUncertainty.finding', { median: hoursText(median) });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: text('experienceUncertainty.what'),
      timeBasis: uncertaintyTime.timeBasis,
      n: uncertaintyTime.figure.n,
      interval: true,
      filtered: uncertaintyTime.filtered,
    }),
    picture: curvesPicture(
      say,
      [curve],
      finding ?? text('widget.experienceUncertainty.title'),
      text('experienceUncertainty.atRisk'),
      hoursText,
    ),
    table: curvesTable(say, [curve], text('experienceUncertainty.since'), hoursText),
  };
}
