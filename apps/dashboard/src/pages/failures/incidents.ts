import { missing } from '@catena/metrics/format';
import type { FailureIncidentsQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import type { Shaped } from '../../widgets/shaped.js';

const mostShown = 10;

/** The incidents of the period by how many customers they reached, who complained and whom the company told first. */
export function shapeIncidents({ report }: FailureIncidentsQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { incidentReach, blastRadius } = report.failure;
  const shown = incidentReach.toSorted((one, other) => other.exposed - one.exposed).slice(0, mostShown);
  const [largest] = shown;
  if (largest === undefined) return { kind: 'empty', message: text('failureIncidents.none') };
  const percent = (value: number | null) => formats.value('SHARE', value);
  const nameOf = (incident: (typeof shown)[number]['incident']) =>
    incident === null ? missing : `${incident.name}, ${formats.instantDay(incident.startedAt)}`;
  const finding = text('failureIncidents.finding', {
    name: largest.incident?.name ?? missing,
    exposed: formats.count(largest.exposed),
    complained: percent(largest.complained.value),
    told: percent(largest.toldFirst.value),
  });
  return {
    kind: 'ready',
    finding,
    note: noteOf(say, {
      what: text('failureIncidents.what'),
      timeBasis: blastRadius.timeBasis,
      n: blastRadius.figure.n,
      filtered: blastRadius.filtered,
    }),
    picture: {
      kind: 'bars',
      description: finding,
      shape: 'bar',
      formatTick: formats.count,
      items: shown.map(({ incident, exposed, complained, toldFirst }, place) => ({
        key: incident?.id ?? String(place),
        label: nameOf(incident),
        value: exposed,
        text: formats.count(exposed),
        detail: text('failureIncidents.detail', {
          complained: percent(complained.value),
          told: percent(toldFirst.value),
        }),
        mark: { hue: 2, hatched: incident?.sourceFixedAt == null },
      })),
    },
    table: {
      columns: [
        text('failureIncidents.incident'),
        text('failureIncidents.exposed'),
        text('failureIncidents.failed'),
        text('failureIncidents.complained'),
        text('failureIncidents.told'),
        text('failureIncidents.fixed'),
      ],
      rows: incidentReach.map(({ incident, exposed, failed, complained, toldFirst }, place) => ({
        key: incident?.id ?? String(place),
        header: nameOf(incident),
        cells: [
          formats.count(exposed),
          percent(failed.value),
          percent(complained.value),
          percent(toldFirst.value),
          incident?.sourceFixedAt == null ? missing : formats.instantDay(incident.sourceFixedAt),
        ],
        exact: [exposed, failed.value, complained.value, toldFirst.value, incident?.sourceFixedAt ?? null],
      })),
    },
  };
}
