import type { IncidentsQuery } from '../generated/documents.js';
import type { Say } from './say.js';
import type { Piece, ShapedPicture } from './shaped.js';

/** An incident that reached somebody of those whom the filter leaves. */
export type MarkedIncident = NonNullable<IncidentsQuery['report']['failure']['incidentReach'][number]['incident']>;

/** What the incidents of an answer are; one that is no longer on record has no day. */
export const incidentsOf = ({ report }: IncidentsQuery): MarkedIncident[] =>
  report.failure.incidentReach.flatMap(({ incident }) => incident ?? []);

/** A chart over time with its incidents: marked on the axis, named in the table, and told to those who hear it. */
export function withIncidents(shaped: ShapedPicture, incidents: readonly MarkedIncident[], say: Say): ShapedPicture {
  const { text, formats, pieces: names } = say;
  const { picture, pieces = [], table } = shaped;
  if (picture.kind !== 'lines') return shaped;
  const began = incidents
    .map(({ name, startedAt }) => ({ name, day: formats.dayOf(startedAt) }))
    .toSorted((one, other) => one.day.localeCompare(other.day));
  const placesOf = pieces.flatMap(({ start, until }): { key: string; label: string }[] => {
    const inside = began.filter(({ day }) => day >= start && day < until);
    return inside.length === 0 ? [] : [{ key: start, label: inside.map(({ name }) => name).join(', ') }];
  });
  if (placesOf.length === 0) return shaped;
  const labels = new Map(placesOf.map(({ key, label }) => [key, label]));
  const told = placesOf.map(({ key, label }) => text('incidents.told', { names: label, when: names.title(key) }));
  return {
    ...shaped,
    picture: {
      ...picture,
      description: [picture.description, ...told].join(' '),
      marks: {
        name: text('incidents.mark'),
        places: placesOf.map(({ key, label }) => ({ key, label: text('incidents.label', { names: label }) })),
      },
    },
    table: {
      columns: [...table.columns, text('incidents.mark')],
      rows: table.rows.map((row) => ({
        ...row,
        cells: [...row.cells, labels.get(row.key) ?? ''],
        ...(row.exact && { exact: [...row.exact, labels.get(row.key) ?? null] }),
      })),
    },
  };
}

/** The pieces of a series, each until the next begins. */
export const piecesOf = (starts: readonly string[], until: string): Piece[] =>
  starts.map((start, place) => ({ start, until: starts[place + 1] ?? until }));
