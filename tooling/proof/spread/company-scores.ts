import { type CompanyEffectKey, companyEffectKeys, companyQuestions } from '@catena/spread';
import { edgeTruthOf, type WorldOptions } from '@catena/worlds';
import { companyAggregates } from './company-aggregates.js';
import { companyRows } from './company-rows.js';

/** An estimate of a made-up company beside what is true there. Null where one of them says nothing. */
export interface CompanyScore {
  readonly key: CompanyEffectKey;
  readonly truth: number | null;
  readonly estimate: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
}

/** Every link of the company side in one world, beside its edge truth. */
export function companyScores(options: WorldOptions): CompanyScore[] {
  const truths = new Map<string, number | null>(
    edgeTruthOf(options, []).map(({ estimand, truth }) => [estimand, truth?.value ?? null]),
  );
  const found = companyRows(options);
  const aggregates = companyAggregates(found);
  return companyEffectKeys.map((key) => {
    const { adjusted } = companyQuestions[key](aggregates, found.window, 1);
    return {
      key,
      truth: truths.get(key) ?? null,
      estimate: adjusted?.estimate ?? null,
      ciLow: adjusted?.ciLow ?? null,
      ciHigh: adjusted?.ciHigh ?? null,
    };
  });
}
