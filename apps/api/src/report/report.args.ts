import type { Filter } from '@catena/database';
import { type DimensionKey, defineEnum, dimensionKeys, dimensions, type EnumValue, Grain } from '@catena/metrics';
import { Field, ID, InputType } from 'type-graphql';
import { plainText } from '../data/plain-text.js';
import { enumOf } from '../entity/enum.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import { decodeGlobalId } from '../relay/global-id.js';

export const CompareTo = defineEnum('CompareTo', 'What the values of a report are compared with.', {
  PREVIOUS: 'The period of the same length right before.',
  SAME_PERIOD_LAST_YEAR: 'The same days a year earlier.',
  NOTHING: 'Nothing.',
});
export type CompareTo = EnumValue<typeof CompareTo>;

export const compareTos = enumOf(CompareTo);
export const grains = enumOf(Grain);

/** A dimension that reports may be narrowed by. */
interface Narrowing {
  readonly key: DimensionKey;
  readonly table: 'department' | 'team' | undefined;
}

const narrowings: readonly Narrowing[] = dimensionKeys
  .filter((key) => dimensions[key].filter)
  .map((key) => ({ key, table: dimensions[key].table }));

@InputType('ReportFilter', {
  description:
    'Which part of the company. Fields narrow together, values of a field widen; a field that is left out or null does not narrow. A figure whose data does not know a field says so in "filtered".',
})
export class ReportFilter {}

for (const { key, table } of narrowings) {
  const { label, enum: vocabulary } = dimensions[key];
  const values = vocabulary && enumOf(vocabulary);
  const item = () => values ?? (table ? ID : String);
  Field(() => [item()], { nullable: true, description: `${label.en}: one of these.` })(ReportFilter.prototype, key);
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

/** @throws ApiError BAD_USER_INPUT, BAD_ID */
export function readFilter(given: ReportFilter | null | undefined): Filter {
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
