import {
  type CustomerEffectKey,
  type CustomerStudy,
  customerAnswersBy,
  customerEffectKeys,
  customerEffects,
  noEffectOn,
} from '@catena/spread';
import { edgeTruthOf, type ProfileName } from '@catena/worlds';
import { historiesOfWorld } from './histories-of-world.js';

/** Customers and months of every world in which estimates are scored. */
export const scoredSize = { customers: 3000, months: 18 } as const;

export interface ScoredPart {
  readonly profile: ProfileName;
  readonly seed: number;
}

/** One effect of one world: what is true of it, and what was estimated. Null where nothing can be said. */
export interface Scored {
  readonly effect: CustomerEffectKey;
  readonly truth: number | null;
  readonly estimate: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly naive: number | null;
  readonly n: number;
}

/** So many digits are kept: what is scored differs by far more. */
const kept = (value: number | null | undefined): number | null => (value == null ? null : Number(value.toPrecision(7)));

/** Profiles in which nothing spreads: what is true of every effect is known without living the world twice. */
export const isNull = (profile: ProfileName): boolean => profile === 'null' || profile === 'null-confounded';

/** Estimates of a world's effects on customers beside what is true. */
export function scoredEffects({ profile, seed }: ScoredPart, studies: readonly CustomerStudy[]): Scored[] {
  const options = { profile, seed, ...scoredSize };
  const histories = historiesOfWorld(options);
  const truths = new Map<string, number | null>(
    isNull(profile)
      ? customerEffectKeys.map((key) => [key, noEffectOn(customerEffects[key].scale)])
      : edgeTruthOf(options, studies).map(({ estimand, truth }) => [estimand, truth?.value ?? null]),
  );
  return studies.flatMap((study) => {
    const answers = Object.entries(customerAnswersBy[study](histories));
    return answers.map(([key, { adjusted, naive }]): Scored => {
      // Holds because answers stand under the keys of effects.
      const effect = key as CustomerEffectKey;
      return {
        effect,
        truth: kept(truths.get(key)),
        estimate: kept(adjusted?.estimate),
        ciLow: kept(adjusted?.ciLow),
        ciHigh: kept(adjusted?.ciHigh),
        naive: kept(naive?.estimate),
        n: adjusted?.n ?? 0,
      };
    });
  });
}
