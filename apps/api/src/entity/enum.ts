import type { EnumDefinition } from '@catena/metrics';
import { registerEnumType } from 'type-graphql';

/** What type-graphql takes an enum from: each value under its own name. */
export type EnumObject = Readonly<Record<string, string>>;

const known = new Map<string, EnumObject>();

/** The GraphQL enum of a closed vocabulary, with the meaning of every value; registered once. */
export function enumOf({ name, description, values, meanings }: EnumDefinition<string>): EnumObject {
  const before = known.get(name);
  if (before) return before;
  const object: EnumObject = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(values.map((value) => [value, { description: meanings[value] }])),
  });
  known.set(name, object);
  return object;
}
