import type { BaseName, DimensionKey } from '@catena/metrics';
import type { Parameter } from '../read/ask.js';
import { dimensionOf, type Expression, knows } from './source.js';

/** Which part of the company: of each dimension the values that count. */
export type Filter = Readonly<Partial<Record<DimensionKey, readonly (string | number)[]>>>;

const entriesOf = (filter: Filter): [DimensionKey, readonly (string | number)[]][] =>
  // Holds because a filter has no other keys.
  Object.entries(filter).filter(([, values]) => values !== undefined) as [DimensionKey, readonly (string | number)[]][];

/** The part of a filter that a base knows. */
const knownPart = (base: BaseName, filter: Filter): Filter =>
  Object.fromEntries(entriesOf(filter).filter(([dimension]) => knows(base, dimension)));

/** Conditions and parameters of the part of a filter that a base knows. */
export function filterOf(
  base: BaseName,
  filter: Filter,
  read: (dimension: DimensionKey) => Expression = (dimension) => dimensionOf(base, dimension),
): { readonly conditions: readonly Expression[]; readonly parameters: Record<string, Parameter> } {
  const known = entriesOf(knownPart(base, filter));
  return {
    conditions: known.map(([dimension, values]) => {
      const { sql, needs } = read(dimension);
      return { sql: values.length === 0 ? '1 = 0' : `${sql} IN (:...${dimension})`, needs };
    }),
    parameters: Object.fromEntries(known.map(([dimension, values]) => [dimension, values])),
  };
}
