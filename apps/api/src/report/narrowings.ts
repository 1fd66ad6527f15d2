import type { Filter } from '@catena/database';
import { type DimensionKey, dimensionKeys, dimensions } from '@catena/metrics';
import { Field, ID } from 'type-graphql';
import { plainText } from '../data/plain-text.js';
import { enumOf } from '../entity/enum.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import { decodeGlobalId, encodeGlobalId } from '../relay/global-id.js';

/** A dimension that reports may be narrowed by. */
interface Narrowing {
  readonly key: DimensionKey;
  readonly table: 'department' | 'team' | undefined;
}

const narrowings: readonly Narrowing[] = dimensionKeys
  .filter((key) => dimensions[key].filter)
  .map((key) => ({ key, table: dimensions[key].table }));

export const narrowingKeys: readonly DimensionKey[] = narrowings.map(({ key }) => key);

/** Gives a type one field for every dimension that reports may be narrowed by. */
export function narrowingFields(type: new () => object): void {
  for (const { key, table } of narrowings) {
    const { label, enum: vocabulary } = dimensions[key];
    const values = vocabulary && enumOf(vocabulary);
    const item = () => values ?? (table ? ID : String);
    Field(() => [item()], { nullable: true, description: `${label.en}: one of these.` })(type.prototype, key);
  }
}

/** The most values that one field of a filter may name. */
const mostValues = 100;

const typeNames = { department: 'Department', team: 'Team' } as const;

function readValue({ table }: Narrowing, value: unknown): string | number {
  if (typeof value !== 'string') throw new ApiError(ErrorCode.BAD_USER_INPUT, 'A value of the filter is no text.');
  if (!table) return plainText(value);
  const { type, id } = decodeGlobalId(value);
  if (type === typeNames[table]) return id;
  throw new ApiError(ErrorCode.BAD_ID, `"${table}" of the filter takes ids of ${typeNames[table]}, not of ${type}.`);
}

/**
 * What the fields of a filter say.
 * @throws ApiError BAD_USER_INPUT, BAD_ID
 */
export function readNarrowings(given: object | null | undefined): Filter {
  const fields: Readonly<Record<string, unknown>> = { ...given };
  return Object.fromEntries(
    narrowings.flatMap((narrowing) => {
      const values = fields[narrowing.key];
      if (!Array.isArray(values)) return [];
      if (values.length > mostValues) {
        throw new ApiError(
          ErrorCode.BAD_USER_INPUT,
          `"${narrowing.key}" of the filter names ${values.length} values; ${mostValues} are the most.`,
        );
      }
      return [[narrowing.key, values.map((value) => readValue(narrowing, value))]];
    }),
  );
}

/** The fields of a filter as they are shown: departments and teams by the ids that the API gives out. */
export const showNarrowings = (filter: Filter): Record<string, readonly string[] | null> =>
  Object.fromEntries(
    narrowings.map(({ key, table }) => [
      key,
      filter[key]?.map((value) =>
        table ? encodeGlobalId({ type: typeNames[table], id: Number(value), customerId: undefined }) : String(value),
      ) ?? null,
    ]),
  );
