import type { PlaceMarks, TableData } from '@catena/charts';
import type { IncidentsQuery } from '../generated/documents.js';
import type { Say } from './say.js';
import type { Piece, ShapedPicture } from './shaped.js';

/** An incident that reached somebody of those whom the filter leaves. */
export type MarkedIncident = NonNullable<IncidentsQuery['report']['failure']['incidentReach'][number]['incident']>;

/** What the incidents of an answer are: none where they cannot obey all of the filter. */
export const incidentsOf = ({ report: { failure } }: IncidentsQuery): MarkedIncident[] =>
  failure.blastRadius.filtered ? failure.incidentReach.flatMap(({ incident }) => incident ?? []) : [];

/** Incidents by the pieces of time in which they began: to be drawn, and to be told to those who hear the chart. */
export interface IncidentMarks extends PlaceMarks {
  readonly told: readonly string[];
}

/** The incidents that began in some pieces of time; undefined where none did. */
export function marksOf(
  pieces: readonly Piece[],
  incidents: readonly MarkedIncident[],
  { text, formats }: Pick<Say, 'text' | 'formats'>,
  title: (start: string) => string,
): IncidentMarks | undefined {
  const began = incidents
    .map(({ name, startedAt }) => ({ name, day: formats.dayOf(startedAt) }))
    .toSorted((one, other) => one.day.localeCompare(other.day));
  const named = pieces.flatMap(({ start, until }) => {
    const inside = began.filter(({ day }) => day >= start && day < until);
    return inside.length === 0 ? [] : [{ key: start, names: inside.map(({ name }) => name).join(', ') }];
  });
  if (named.length === 0) return undefined;
  return {
    name: text('incidents.mark'),
    places: named.map(({ key, names }) => ({ key, label: names })),
    told: named.map(({ key, names }) => text('incidents.told', { names, when: title(key) })),
  };
}

/** A table over time with the incidents of each row. */
export const tableWith = (table: TableData, { name, places }: IncidentMarks): TableData => {
  const names = new Map(places.map(({ key, label }) => [key, label]));
  return {
    columns: [...table.columns, name],
    rows: table.rows.map((row) => ({
      ...row,
      cells: [...row.cells, names.get(row.key) ?? ''],
      ...(row.exact && { exact: [...row.exact, names.get(row.key) ?? null] }),
    })),
  };
};

/** A chart over time with its incidents: marked on the axis, named in the table, and told to those who hear it. */
export function withIncidents(shaped: ShapedPicture, incidents: readonly MarkedIncident[], say: Say): ShapedPicture {
  const { picture, pieces = [], table } = shaped;
  const marks = marksOf(pieces, incidents, say, say.pieces.title);
  if (picture.kind !== 'lines' || marks === undefined) return shaped;
  return {
    ...shaped,
    picture: { ...picture, description: [picture.description, ...marks.told].join(' '), marks },
    table: tableWith(table, marks),
  };
}

/** The pieces of a series, each until the next begins. */
export const piecesOf = (starts: readonly string[], until: string): Piece[] =>
  starts.map((start, place) => ({ start, until: starts[place + 1] ?? until }));
