import type { Filter } from '@catena/database';
import { defineEnum, type EnumValue, Grain } from '@catena/metrics';
import { Field, ID, InputType } from 'type-graphql';
import type { RequestData } from '../data/request-data.js';
import { enumOf } from '../entity/enum.js';
import { readSegment } from '../saved-segment/read-segment.js';
import { narrowingFields, readNarrowings } from './narrowings.js';

export const CompareTo = defineEnum('CompareTo', 'What the values of a report are compared with.', {
  PREVIOUS: 'The period of the same length right before.',
  SAME_PERIOD_LAST_YEAR: 'The same days a year earlier.',
  NOTHING: 'Nothing.',
});
export type CompareTo = EnumValue<typeof CompareTo>;

export const compareTos = enumOf(CompareTo);
export const grains = enumOf(Grain);

@InputType('ReportFilter', {
  description:
    'Which part of the company. Fields narrow together, values of a field widen; a field that is left out or null does not narrow. A figure whose data does not know a field says so in "filtered".',
})
export class ReportFilter {
  @Field(() => ID, {
    nullable: true,
    description:
      'A saved segment. Its fields narrow together with those given beside it: of a field that both name, the values that both name count, and none where they share none.',
  })
  savedSegment?: string | null;
}

narrowingFields(ReportFilter);

/** What both of two filters let through. */
function both(one: Filter, other: Filter): Filter {
  const shared = Object.entries(other).map(([key, values]) => {
    const known: readonly (string | number)[] | undefined = { ...one }[key];
    return [key, known ? known.filter((value) => values.includes(value)) : values];
  });
  return { ...one, ...Object.fromEntries(shared) };
}

/**
 * The part of the company that a filter names, with that of the segment it refers to.
 * @throws ApiError BAD_USER_INPUT, BAD_ID
 */
export async function readFilter(data: RequestData, given: ReportFilter | null | undefined): Promise<Filter> {
  const own = readNarrowings(given);
  const segment = given?.savedSegment;
  return segment === null || segment === undefined ? own : both(await readSegment(data, segment), own);
}
