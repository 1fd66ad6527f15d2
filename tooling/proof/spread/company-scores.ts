import { type CompanyEffectKey, companyEffectKeys, companyQuestions } from '@catena/spread';
import { edgeTruthOf } from '@catena/worlds';
import { companyAggregates } from './company-aggregates.js';
import { companyRows } from './company-rows.js';
import { type Scored, type ScoredPart, scoredSize } from './scored.js';

/** One effect on the company side of one world: what is true of it, and what was estimated. */
export interface ScoredCompany extends Omit<Scored, 'effect'> {
  readonly effect: CompanyEffectKey;
}

/** Customers and months of a world. */
interface ScoredSize {
  readonly customers: number;
  readonly months: number;
}

/** So many digits are kept: what is scored differs by far more. */
const kept = (value: number | null | undefined): number | null => (value == null ? null : Number(value.toPrecision(7)));

/** Every link of the company side in one world, beside its edge truth. */
export function scoredCompany({ profile, seed }: ScoredPart, size: ScoredSize = scoredSize): ScoredCompany[] {
  const options = { profile, seed, ...size };
  const truths = new Map<string, number | null>(
    edgeTruthOf(options, []).map(({ estimand, truth }) => [estimand, truth?.value ?? null]),
  );
  const found = companyRows(options);
  const aggregates = companyAggregates(found);
  return companyEffectKeys.map((effect) => {
    const { adjusted, naive } = companyQuestions[effect](aggregates, found.window, 1);
    return {
      effect,
      truth: kept(truths.get(effect)),
      estimate: kept(adjusted?.estimate),
      ciLow: kept(adjusted?.ciLow),
      ciHigh: kept(adjusted?.ciHigh),
      naive: kept(naive?.estimate),
      n: adjusted?.n ?? 0,
    };
  });
}
