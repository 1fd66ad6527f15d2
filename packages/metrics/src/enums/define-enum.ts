/** A closed vocabulary: its name, what it says, and what each of its values means. */
export interface EnumDefinition<V extends string> {
  readonly name: string;
  readonly description: string;
  /** Meaning of each value, shown in the API's schema. */
  readonly meanings: Readonly<Record<V, string>>;
  readonly values: readonly V[];
  has(value: unknown): value is V;
}

export type EnumValue<E> = E extends EnumDefinition<infer V> ? V : never;

/**
 * Declares a closed vocabulary once. Database CHECKs, the API's enums and the validation of imports
 * derive from it.
 */
export function defineEnum<const V extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<V, string>>,
): EnumDefinition<V> {
  const values: readonly V[] = Object.freeze(Object.keys(meanings).filter((key): key is V => key in meanings));
  const known: ReadonlySet<unknown> = new Set(values);
  return Object.freeze({
    name,
    description,
    meanings: Object.freeze(meanings),
    values,
    has: (value: unknown): value is V => known.has(value),
  });
}
