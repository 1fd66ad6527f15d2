import { ask, columnName, type DataTableName, LocalClock, readCompany } from '@catena/database';
import type { EntityManager } from 'typeorm';
import { connectionOf } from '../data/page.js';
import type { RequestData } from '../data/request-data.js';
import { columnOf } from '../entity/entity-type.js';
import type { Row } from '../entity/row.js';
import type { Connection } from '../relay/connection.type.js';
import { decodeCursor, encodeCursor } from '../relay/cursor.js';
import { type PageArgs, pageWindow } from '../relay/page-args.js';

/** One entry before its row is loaded. At one instant, entries stand by rank, then by id. */
export interface Entry {
  readonly at: number;
  readonly rank: number;
  readonly id: number;
  readonly customer: Row<'customer'>;
}

/** Facts of a customer by the instant that puts them into the timeline. Causes rank before what follows from them. */
export const kinds = [
  { rank: 1, table: 'incident_exposure', at: 'exposedAt' },
  { rank: 2, table: 'interaction', at: 'startedAt' },
  { rank: 3, table: 'service_failure', at: 'detectedAt' },
  { rank: 4, table: 'recovery', at: 'startedAt' },
  { rank: 5, table: 'word_of_mouth', at: 'toldAt' },
  { rank: 6, table: 'loyalty_response', at: 'answeredAt' },
] as const satisfies readonly { rank: number; table: DataTableName; at: string }[];

export const startRank = 0;
export const endRank = 7;

const order = 'TIMELINE';

type Place = readonly [at: number, rank: number, id: number];

const placeOf = ({ at, rank, id }: Entry): Place => [at, rank, id];

function compare(one: Place, other: Place): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function placeOfCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const [at, rank, id] = decodeCursor(order, ['number', 'number', 'number'], cursor).map(Number);
  return [at ?? 0, rank ?? 0, id ?? 0];
}

/** The part of a timeline that a page is taken from; both ends are out of it. */
interface Stretch {
  readonly after: Place | undefined;
  readonly before: Place | undefined;
  readonly backward: boolean;
}

const isWithin = (place: Place, { after, before }: Stretch): boolean =>
  (!after || compare(place, after) > 0) && (!before || compare(place, before) < 0);

/** Where each kind of fact stands in a stretch: the first so many of each in reading order, in one statement. */
function selectPlaces({ after, before, backward }: Stretch, limit: number): string {
  const direction = backward ? 'DESC' : 'ASC';
  const parts = kinds.map(({ rank, table, at }) => {
    const column = columnName(at, columnOf(table, at));
    // The first comparison of each pair is what an index can serve.
    const bound = (sign: '<' | '>', [from, ...rest]: Place): string =>
      `AND "${column}" ${sign}= ${from} AND ("${column}", ${rank}, "id") ${sign} (${[from, ...rest].join(', ')})`;
    return `SELECT * FROM (SELECT "${column}" AS "at", ${rank} AS "rank", "id" FROM "${table}"
      WHERE "customer_id" = :customer ${after ? bound('>', after) : ''} ${before ? bound('<', before) : ''}
      ORDER BY "${column}" ${direction}, "id" ${direction} LIMIT ${limit}) "${table}_places"`;
  });
  return `${parts.join(' UNION ALL ')} ORDER BY 1 ${direction}, 2 ${direction}, 3 ${direction} LIMIT ${limit}`;
}

interface PlaceRow {
  readonly at: number | string;
  readonly rank: number | string;
  readonly id: number | string;
}

async function readPlaces(manager: EntityManager, customer: number, stretch: Stretch, limit: number): Promise<Place[]> {
  const rows = await ask<PlaceRow>(manager, selectPlaces(stretch, limit), { customer });
  return rows.map((row) => [Number(row.at), Number(row.rank), Number(row.id)]);
}

async function countFacts(manager: EntityManager, customer: number): Promise<number> {
  const parts = kinds.map(({ table }) => `SELECT count(*) AS "facts" FROM "${table}" WHERE "customer_id" = :customer`);
  const [row] = await ask<{ total: number | string }>(
    manager,
    `SELECT sum("facts") AS "total" FROM (${parts.join(' UNION ALL ')}) "counts"`,
    { customer },
  );
  return Number(row?.total ?? 0);
}

/** Becoming a customer and ceasing to be one, at the beginning of their local days. */
async function edges(data: RequestData, { id, startedOn, endedOn }: Row<'customer'>): Promise<Place[]> {
  const company = await data.once('company', () => data.ask(readCompany));
  const clock = new LocalClock(company?.timeZone ?? 'UTC');
  return [
    [clock.startOfDay(startedOn), startRank, id],
    ...(endedOn === null ? [] : [[clock.startOfDay(endedOn), endRank, id] as const]),
  ];
}

/** One page of what happened between a customer and the company, oldest first. */
export async function readTimeline(
  data: RequestData,
  customer: Row<'customer'>,
  args: PageArgs,
): Promise<Connection<Entry>> {
  const window = pageWindow(args);
  const { backward } = window;
  const stretch = { after: placeOfCursor(window.after), before: placeOfCursor(window.before), backward };
  const own = await edges(data, customer);
  const facts = await data.ask((manager) => readPlaces(manager, customer.id, stretch, window.size + 1));
  const places = [...own.filter((place) => isWithin(place, stretch)), ...facts].sort((one, other) =>
    backward ? compare(other, one) : compare(one, other),
  );
  return connectionOf(
    window,
    places.map(([at, rank, id]): Entry => ({ at, rank, id, customer })),
    (entry) => encodeCursor(order, placeOf(entry)),
    async () => own.length + (await data.ask((manager) => countFacts(manager, customer.id))),
  );
}
