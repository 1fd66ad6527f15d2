import { regionName, regionShares, regionWeights } from '../company/regions.js';
import { clamp, power } from '../deterministic/software-math.js';
import type { Simulation } from '../simulation.js';

/** Chance that a partner is won at a standing. */
export const partnerChance = ({ parameters }: Simulation, standing: number): number =>
  clamp(parameters.prospects.partnerWins * power(standing, parameters.reputation.partners), 0, 0.95);

/** S1-15: companies that may work with us decide by the name that we have in their region. */
export function partners(sim: Simulation, monthStart: number): void {
  const { draws, parameters } = sim;
  const { prospects, reputation } = parameters;
  const count = draws.poisson(prospects.partnersMonthly, 'partners', 0);
  for (let k = 0; k < count; k++) {
    const openedOn = monthStart + draws.below(7, 'partners', 1, k);
    const region = draws.weighted(regionWeights, 'partners', 2, k) % regionShares.length;
    const standing = (sim.reputation[region] ?? 0) / reputation.start;
    const won = draws.chance(partnerChance(sim, standing), 'partnerDecision', 0, k);
    const decidedOn = openedOn + 14 + draws.below(40, 'partnerDecision', 1, k);
    const negative = draws.poisson((sim.talk[region]?.lingeringNegative ?? 0) * prospects.heard, 'partnerReason', 1, k);
    const reasons = ['PRICE', 'FIT', 'REPUTATION', 'OTHER'] as const;
    const reason =
      reasons[draws.weighted([35, 40, 15 * negative + 15 * Math.max(0, 1 - standing), 10], 'partnerReason', 0, k)];
    const row = {
      externalId: `B-${sim.week}-${k}`,
      kind: 'PARTNER' as const,
      region: regionName(region),
      openedOn,
      heardNegative: negative,
      careSignal: clamp(Math.round(3.2 + 4 * (standing - 1) - 0.4 * negative), 1, 5),
      value: 1_200_000 + 100_000 * draws.below(60, 'partnerDecision', 2, k),
    };
    sim.emitOn(openedOn, { table: 'opportunity', row });
    sim.amendOn(decidedOn, {
      table: 'opportunity',
      row: { ...row, decidedOn, outcome: won ? 'WON' : 'LOST', reason: won ? null : reason },
    });
  }
}
