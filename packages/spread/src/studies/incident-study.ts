import type { CustomerHistories, CustomerHistory } from '../histories/customer-history.js';
import { attributesOn, isThere, knownBefore } from '../histories/known-before.js';
import { grouped, type RiskSet, type RiskSets, Sampler, type Unit } from './study.js';

const candidatesPerExposed = 25;

const untouched = ({ exposures }: CustomerHistory, at: number): boolean => (exposures[0]?.at ?? at + 1) > at;

/**
 * First exposures to an incident, each beside customers of the same region whom on that date none had struck yet.
 */
export function incidentRiskSets(histories: CustomerHistories): RiskSets {
  const known = knownBefore(histories);
  const sampler = new Sampler();
  const { customers } = histories;
  const byRegion = grouped(customers, (one) => attributesOn(one, histories.window.until).region);
  const unitAt = (history: CustomerHistory, at: number): Unit => ({
    history,
    at,
    covariates: known.valuesOf(history, at),
  });
  const riskSets = customers.flatMap((history): RiskSet[] => {
    const [exposure] = history.exposures;
    if (!exposure || !isThere(history, exposure.at)) return [];
    const { at } = exposure;
    const spared = (other: CustomerHistory): Unit | null =>
      other !== history && isThere(other, at) && untouched(other, at) ? unitAt(other, at) : null;
    const neighbours = byRegion.get(attributesOn(history, at).region) ?? [];
    return [
      {
        exposed: { ...unitAt(history, at), exposure },
        candidates: sampler.draw(neighbours, candidatesPerExposed, spared),
        anybody: sampler.draw(customers, 2, spared),
      },
    ];
  });
  return { names: known.names, riskSets };
}
