import { ask, type Filter } from '@catena/database';
import type { EntityManager } from 'typeorm';
import type { RequestData } from '../data/request-data.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import { decodeGlobalId } from '../relay/global-id.js';
import { narrowingKeys } from '../report/narrowings.js';

export const segmentType = 'SavedSegment';

/** A segment as it is stored. */
export interface StoredSegment {
  readonly id: number;
  /** Null once it is deleted. */
  readonly name: string | null;
  readonly filter: Filter;
  readonly createdAt: number;
  readonly changedAt: number;
}

const isValue = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** @throws Error when the text is not what was written: nobody but this room writes it */
function parseDefinition(text: string): Filter {
  const fields: unknown = JSON.parse(text);
  const entries = Object.entries(Object(fields)).map(([key, values]): [string, readonly (string | number)[]] => {
    const known = narrowingKeys.some((one) => one === key);
    if (!known || !Array.isArray(values) || !values.every(isValue)) {
      throw new Error(`A saved segment narrows by ${key}, which this version cannot read.`);
    }
    return [key, values];
  });
  return Object.fromEntries(entries);
}

interface RawSegment {
  readonly id: number | string;
  readonly name: string | null;
  readonly definition: string;
  readonly created_at: number | string;
  readonly changed_at: number | string;
}

/** Segments that answer a condition, by name. */
export async function askSegments(
  manager: EntityManager,
  condition: '"name" = :value' | '"id" = :value' | '"name" IS NOT NULL',
  value: string | number = 0,
): Promise<StoredSegment[]> {
  const rows = await ask<RawSegment>(
    manager,
    `SELECT "id", "name", "definition", "created_at", "changed_at" FROM "saved_segment" WHERE ${condition} ORDER BY "name"`,
    { value },
  );
  return rows.map((row) => ({
    id: Number(row.id),
    name: row.name,
    filter: parseDefinition(row.definition),
    createdAt: Number(row.created_at),
    changedAt: Number(row.changed_at),
  }));
}

/** @throws ApiError BAD_ID when it is the id of something else */
export function segmentIdOf(text: string): number {
  const { type, id, customerId } = decodeGlobalId(text);
  if (type === segmentType && customerId === undefined) return id;
  throw new ApiError(ErrorCode.BAD_ID, `"savedSegment" takes ids of ${segmentType}, not of ${type}.`);
}

/**
 * The part of the company that a saved segment names.
 * @throws ApiError BAD_ID, or BAD_USER_INPUT when there is no such segment any more
 */
export async function readSegment(data: RequestData, text: string): Promise<Filter> {
  const id = segmentIdOf(text);
  const [segment] = await data.once(`saved segment ${id}`, () =>
    data.ask((manager) => askSegments(manager, '"id" = :value', id)),
  );
  if (segment?.name) return segment.filter;
  throw new ApiError(
    ErrorCode.BAD_USER_INPUT,
    segment
      ? 'The saved segment of the filter has been deleted. Choose another from savedSegments.'
      : 'The filter names a saved segment that does not exist. Take its id from savedSegments.',
  );
}
