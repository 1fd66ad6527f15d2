/** How sure a value is: H verified in a primary source, M well known, L a tunable default. */
export type Confidence = 'H' | 'M' | 'L';

export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly confidence: Confidence;
  /** Concept id of the source texts, citation, or the reason for the value. */
  readonly source: string;
}

export const parameter = (value: number, unit: string, confidence: Confidence, source: string): Parameter => ({
  value,
  unit,
  confidence,
  source,
});

/** Documented parameters by mechanism. */
export type ParameterGroups = Readonly<Record<string, Readonly<Record<string, Parameter>>>>;

/** The bare numbers of documented parameters. */
export type ValuesOf<G> = { readonly [K in keyof G]: { readonly [N in keyof G[K]]: number } };

/** Holds because every entry is copied under its own name and every parameter has a value. */
export function valuesOf<G extends ParameterGroups>(groups: G): ValuesOf<G> {
  const bare = Object.entries(groups).map(([name, group]) => [
    name,
    Object.fromEntries(Object.entries(group).map(([key, { value }]) => [key, value])),
  ]);
  return Object.fromEntries(bare) as ValuesOf<G>;
}
