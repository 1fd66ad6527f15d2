import {
  type CompanyEffectKey,
  type CustomerEffectKey,
  type CustomerStudy,
  companyEffectKeys,
  companyQuestions,
  customerAnswersBy,
  customerEffectKeys,
  customerEffects,
  type EffectAnswer,
  noEffectOn,
} from '@catena/spread';
import { edgeTruthOf, type ProfileName, type WorldOptions } from '@catena/worlds';
import { companyAggregates } from './company-aggregates.js';
import { companyRows } from './company-rows.js';
import { historiesOfWorld } from './histories-of-world.js';

/** Customers and months of every world in which estimates are scored. */
const scoredSize = { customers: 3000, months: 18 } as const;

export interface ScoredPart {
  readonly profile: ProfileName;
  readonly seed: number;
}

/** Which effects are scored in a world: those of these exposures of customers, and those through the company. */
export interface Asked {
  readonly studies: readonly CustomerStudy[];
  readonly company: boolean;
}

export type ScoredKey = CustomerEffectKey | CompanyEffectKey;

/** One effect of one world: what is true of it, and what was estimated. Null where nothing can be said. */
export interface Scored {
  readonly effect: ScoredKey;
  readonly truth: number | null;
  readonly estimate: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly naive: number | null;
  readonly n: number;
}

/** So many digits are kept: what is scored differs by far more. */
const kept = (value: number | null | undefined): number | null => (value == null ? null : Number(value.toPrecision(7)));

/** Profiles in which nothing spreads: what is true of effects on customers is known without living the world twice. */
export const isNull = (profile: ProfileName): boolean => profile === 'null' || profile === 'null-confounded';

/** Estimates of a world's effects beside what is true of them. */
export function scoredEffects(
  { profile, seed }: ScoredPart,
  { studies, company }: Asked,
  size: Pick<WorldOptions, 'customers' | 'months'> = scoredSize,
): Scored[] {
  const options = { profile, seed, ...size };
  const truths = truthsOf(options, { studies, company });
  const beside = ([effect, { adjusted, naive }]: readonly [ScoredKey, EffectAnswer]): Scored => ({
    effect,
    truth: kept(truths.get(effect)),
    estimate: kept(adjusted?.estimate),
    ciLow: kept(adjusted?.ciLow),
    ciHigh: kept(adjusted?.ciHigh),
    naive: kept(naive?.estimate),
    n: adjusted?.n ?? 0,
  });
  return [...customerAnswers(options, studies), ...(company ? companyAnswers(options) : [])].map(beside);
}

function truthsOf(options: WorldOptions, { studies, company }: Asked): ReadonlyMap<string, number | null> {
  const known = isNull(options.profile);
  const lived = known && !company ? [] : edgeTruthOf(options, known ? [] : studies);
  return new Map<string, number | null>([
    ...lived.map(({ estimand, truth }) => [estimand, truth?.value ?? null] as const),
    ...(known ? customerEffectKeys.map((key) => [key, noEffectOn(customerEffects[key].scale)] as const) : []),
  ]);
}

function customerAnswers(options: WorldOptions, studies: readonly CustomerStudy[]) {
  const histories = historiesOfWorld(options);
  return studies.flatMap(
    (study) =>
      // Holds because answers stand under the keys of effects.
      Object.entries(customerAnswersBy[study](histories)) as [CustomerEffectKey, EffectAnswer][],
  );
}

function companyAnswers(options: WorldOptions) {
  const found = companyRows(options);
  const aggregates = companyAggregates(found);
  return companyEffectKeys.map((key) => [key, companyQuestions[key](aggregates, found.window, 1)] as const);
}
