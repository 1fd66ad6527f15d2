import type { RecoveryCurvesQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { curvesPicture, curvesTable } from '../../widgets/shape/curves.js';
import type { Shaped } from '../../widgets/shaped.js';

/** How long failures stay open, by severity, with the numbers at risk. */
export function shapeRecoveryCurves({ report }: RecoveryCurvesQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { recoveryCurves, timeToRecovery } = report.recovery;
  const curves = recoveryCurves.map(({ severity, points }) => ({
    key: severity,
    label: text(`severityBand.${severity}`),
    points: points.map(({ hours, atRisk, open }) => ({ day: hours, atRisk, share: open })),
  }));
  if (curves.length === 0) return { kind: 'empty', message: text('nothing.failures') };
  const median = timeToRecovery.figure.value;
  const finding =
    median === null ? undefined : text('recoveryCurves.finding', { median: formats.value('HOURS', median) });
  const hoursText = (hours: number) => formats.value('HOURS', hours);
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: text('recoveryCurves.what'),
      timeBasis: timeToRecovery.timeBasis,
      n: timeToRecovery.figure.n,
      interval: true,
      filtered: timeToRecovery.filtered,
    }),
    picture: curvesPicture(
      say,
      curves,
      finding ?? text('widget.recoveryCurves.title'),
      text('recoveryCurves.atRisk'),
      hoursText,
    ),
    table: curvesTable(say, curves, text('recoveryCurves.since'), hoursText),
  };
}
