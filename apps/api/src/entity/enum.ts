import type { EnumDefinition } from '@catena/metrics';
import { registerEnumType } from 'type-graphql';

/** What type-graphql takes an enum from: each value under its own name. */
export type EnumObject = Readonly<Record<string, string>>;

const known = new Map<string, { readonly object: EnumObject; readonly definition: EnumDefinition<string> }>();

/** The GraphQL enum of a closed vocabulary, with the meaning of every value; registered once. */
export function enumOf(definition: EnumDefinition<string>): EnumObject {
  const { name, description, values, meanings } = definition;
  const before = known.get(name);
  if (before && before.definition !== definition) throw new Error(`Two vocabularies are called ${name}.`);
  if (before) return before.object;
  const object: EnumObject = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(values.map((value) => [value, { description: meanings[value] }])),
  });
  known.set(name, { object, definition });
  return object;
}
