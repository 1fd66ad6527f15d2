import { companyEffects, customerEffects, type EdgeKey, type EffectDefinition, edgeKeys } from '@catena/spread';

/** Every effect that is estimated, by the key of the truth that a world may know. */
export const effects: ReadonlyMap<string, EffectDefinition> = new Map<string, EffectDefinition>(
  Object.entries({ ...customerEffects, ...companyEffects }),
);

/** The effects of each link. */
export const effectsOf: ReadonlyMap<EdgeKey, readonly string[]> = new Map(
  edgeKeys.map((edge) => [edge, [...effects.keys()].filter((key) => effects.get(key)?.edge === edge)]),
);

/** The effect by which a link is drawn and told; null where the link has none. */
export const headlineOf = (edge: EdgeKey): string | null =>
  effectsOf.get(edge)?.find((key) => effects.get(key)?.headline) ?? null;
