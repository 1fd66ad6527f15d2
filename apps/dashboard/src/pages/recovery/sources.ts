import { missing } from '@catena/metrics/format';
import type { RecoverySourcesQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture } from '../../widgets/shape/bars.js';
import { figureText, plainFigure } from '../../widgets/shape/figure.js';
import type { Shaped } from '../../widgets/shaped.js';

/** The newest incidents that are drawn. */
const shown = 12;

/** Prevention: how long the source of an incident stayed, and whether it came back. */
export function shapeSources({ report }: RecoverySourcesQuery, say: Say): Shaped {
  const { text, formats } = say;
  const incidents = report.recovery.incidents.slice(0, shown).flatMap(({ incident, ...outcome }) => {
    if (incident === null) return [];
    return [
      {
        ...outcome,
        key: incident.id,
        label: `${incident.name} · ${formats.monthTick(incident.startedDay)}`,
        figure: plainFigure(outcome.daysToFix, outcome.exposed),
      },
    ];
  });
  if (incidents.length === 0) return { kind: 'empty', message: text('recoverySources.none') };
  const open = incidents.filter(({ daysToFix }) => daysToFix === null).length;
  const named = incidents.map(({ key, label, figure, exposed, failuresAfterFix }) => ({
    key,
    label,
    figure,
    detail:
      figure.value === null
        ? text('recoverySources.open')
        : failuresAfterFix === null
          ? text('recoverySources.exposedTo', { n: formats.count(exposed) })
          : text('recoverySources.cameBack', { n: formats.count(exposed), again: formats.count(failuresAfterFix) }),
  }));
  return {
    kind: 'ready',
    ...(open > 0 && {
      finding: text('recoverySources.finding', { open, all: formats.count(incidents.length) }),
    }),
    note: noteOf(say, { what: text('recoverySources.what'), filtered: report.recovery.sourceFixLeadTime.filtered }),
    picture: barsPicture(say, 'DAYS', named, barsDescription(say, 'DAYS', named)),
    table: {
      columns: [
        text('recoverySources.incident'),
        text('recoverySources.days'),
        text('recoverySources.exposed'),
        text('recoverySources.again'),
        text('recoverySources.recurrence'),
      ],
      rows: incidents.map(({ key, label, figure, exposed, failuresAfterFix, recurrence }) => ({
        key,
        header: label,
        cells: [
          figureText(say, 'DAYS', figure),
          formats.count(exposed),
          failuresAfterFix === null ? missing : formats.count(failuresAfterFix),
          figureText(say, 'SHARE', recurrence),
        ],
        exact: [figure.value, exposed, failuresAfterFix, recurrence.value],
      })),
    },
  };
}
