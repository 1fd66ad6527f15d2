import { ask, columnName, type DataTableName, LocalClock, readCompany } from '@catena/database';
import type { EntityManager } from 'typeorm';
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

function placeAfter(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const [at, rank, id] = decodeCursor(order, ['number', 'number', 'number'], cursor).map(Number);
  return [at ?? 0, rank ?? 0, id ?? 0];
}

/** Where each kind of fact stands after a place: the first so many of each, in one statement. */
function selectPlaces(after: Place | undefined, limit: number): string {
  const parts = kinds.map(({ rank, table, at }) => {
    const column = columnName(at, columnOf(table, at));
    const beyond = after ? `AND "${column}" >= :at AND ("${column}", ${rank}, "id") > (:at, :rank, :id)` : '';
    return `SELECT * FROM (SELECT "${column}" AS "at", ${rank} AS "rank", "id" FROM "${table}"
      WHERE "customer_id" = :customer ${beyond} ORDER BY "${column}", "id" LIMIT ${limit}) "${table}_places"`;
  });
  return `${parts.join(' UNION ALL ')} ORDER BY 1, 2, 3 LIMIT ${limit}`;
}

interface PlaceRow {
  readonly at: number | string;
  readonly rank: number | string;
  readonly id: number | string;
}

async function readPlaces(
  manager: EntityManager,
  customer: number,
  after: Place | undefined,
  limit: number,
): Promise<Place[]> {
  const [at = 0, rank = 0, id = 0] = after ?? [];
  const rows = await ask<PlaceRow>(
    manager,
    selectPlaces(after, limit),
    after ? { customer, at, rank, id } : { customer },
  );
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
  args: Pick<PageArgs, 'first' | 'after'>,
): Promise<Connection<Entry>> {
  const window = pageWindow(args);
  const after = placeAfter(window.after);
  const own = await edges(data, customer);
  const facts = await data.ask((manager) => readPlaces(manager, customer.id, after, window.size + 1));
  const places = [...own.filter((place) => !after || compare(place, after) > 0), ...facts].sort(compare);
  const nodes = places.slice(0, window.size).map(([at, rank, id]): Entry => ({ at, rank, id, customer }));
  const shown = nodes.map((node) => ({ node, cursor: encodeCursor(order, placeOf(node)) }));
  return {
    edges: shown,
    nodes,
    pageInfo: {
      hasNextPage: places.length > window.size,
      hasPreviousPage: after !== undefined,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
    count: async () => own.length + (await data.ask((manager) => countFacts(manager, customer.id))),
  };
}
