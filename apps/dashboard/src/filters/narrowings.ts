import type {
  Channel,
  FailureCause,
  RelationshipBand,
  ReportFilter,
  SeverityBand,
  Site,
  TenureBand,
} from '../generated/documents.js';

/** The closed vocabularies that a report can be narrowed by, in the order in which they are read. */
export const vocabularies = {
  channel: ['PHONE', 'EMAIL', 'CHAT', 'SOCIAL', 'WEB_FORM', 'IN_PERSON', 'OTHER'],
  site: ['IN_HOUSE', 'OUTSOURCED'],
  cause: [
    'UNREACHABLE',
    'NO_REPLY',
    'SLOW',
    'WRONG_INFORMATION',
    'WRONG_SOLUTION',
    'UNFAIR_TREATMENT',
    'LOW_EMPATHY',
    'MISUNDERSTANDING',
    'PRODUCT_MISMATCH',
    'DELIVERY_LATE',
    'UNEXPLAINED_CANCELLATION',
    'TOOL_FAILURE',
    'SILO_HANDOFF',
    'MISSED_CHECK',
    'NEGLIGENCE',
    'OTHER',
  ],
  severityBand: ['MINOR', 'MODERATE', 'SEVERE'],
  relationshipBand: ['WEAK', 'MEDIUM', 'STRONG'],
  tenureBand: ['NOVICE', 'EXPERIENCED'],
} as const satisfies {
  readonly channel: readonly Channel[];
  readonly site: readonly Site[];
  readonly cause: readonly FailureCause[];
  readonly severityBand: readonly SeverityBand[];
  readonly relationshipBand: readonly RelationshipBand[];
  readonly tenureBand: readonly TenureBand[];
};

/** The fields of a report's filter that hold values, in the order in which they are offered. */
export const narrowedFields = [
  'segment',
  'region',
  'channel',
  'department',
  'site',
  'team',
  'cause',
  'severityBand',
  'relationshipBand',
  'tenureBand',
] as const satisfies (keyof ReportFilter)[];
export type NarrowedField = (typeof narrowedFields)[number];

/** Which values of each field count; a field without values does not narrow. */
export interface Narrowings {
  readonly segment?: readonly string[] | undefined;
  readonly region?: readonly string[] | undefined;
  readonly channel?: readonly Channel[] | undefined;
  readonly department?: readonly string[] | undefined;
  readonly site?: readonly Site[] | undefined;
  readonly team?: readonly string[] | undefined;
  readonly cause?: readonly FailureCause[] | undefined;
  readonly severityBand?: readonly SeverityBand[] | undefined;
  readonly relationshipBand?: readonly RelationshipBand[] | undefined;
  readonly tenureBand?: readonly TenureBand[] | undefined;
}

/** The texts of a parameter that may stand several times, each once; undefined when there is none. */
function textsOf(value: unknown): readonly string[] | undefined {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = given.filter((text): text is string => typeof text === 'string' && text !== '');
  return texts.length === 0 ? undefined : [...new Set(texts)];
}

function knownOf<Value extends string>(vocabulary: readonly Value[], value: unknown): readonly Value[] | undefined {
  const given = textsOf(value);
  const known = vocabulary.filter((one) => given?.includes(one));
  return known.length === 0 ? undefined : known;
}

/** What an address, or anything like it, narrows by; words outside of a vocabulary are dropped. */
export const parseNarrowings = (given: Readonly<Record<string, unknown>>): Narrowings => ({
  segment: textsOf(given.segment),
  region: textsOf(given.region),
  channel: knownOf(vocabularies.channel, given.channel),
  department: textsOf(given.department),
  site: knownOf(vocabularies.site, given.site),
  team: textsOf(given.team),
  cause: knownOf(vocabularies.cause, given.cause),
  severityBand: knownOf(vocabularies.severityBand, given.severityBand),
  relationshipBand: knownOf(vocabularies.relationshipBand, given.relationshipBand),
  tenureBand: knownOf(vocabularies.tenureBand, given.tenureBand),
});

/** Narrows by nothing; beside other changes it takes every value out of the address. */
export const nothingNarrowed = parseNarrowings({});

/** The same with a value put in, or taken out where it is in. */
export function toggled(narrowings: Narrowings, field: NarrowedField, value: string): Narrowings {
  const values: readonly string[] = narrowings[field] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return parseNarrowings({ ...narrowings, [field]: next });
}

/** Every value that narrows, one by one. */
export const listed = (
  narrowings: Narrowings,
  fields: readonly NarrowedField[] = narrowedFields,
): { readonly field: NarrowedField; readonly value: string }[] =>
  fields.flatMap((field) => (narrowings[field] ?? []).map((value) => ({ field, value })));

/**
 * What both of two let through: of a field that both name, the values that both name. Null where such a field shares
 * no value, so that nothing would be left.
 */
export function joined(one: Narrowings, other: Narrowings): Narrowings | null {
  const fields = narrowedFields.map((field): [NarrowedField, readonly string[] | undefined] => {
    const mine: readonly string[] | undefined = one[field];
    const theirs: readonly string[] | undefined = other[field];
    return [field, mine && theirs ? mine.filter((value) => theirs.includes(value)) : (mine ?? theirs)];
  });
  return fields.some(([, values]) => values?.length === 0) ? null : parseNarrowings(Object.fromEntries(fields));
}
