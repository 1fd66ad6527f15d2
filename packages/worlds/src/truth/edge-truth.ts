import type { WorldPlan } from '../world-plan.js';
import { CompanyEdges } from './company-edges.js';
import { customerEdges } from './customer-edges.js';
import { type EstimandKey, estimandKeys } from './estimands.js';
import { type Lived, live } from './live.js';
import type { Measured } from './measured.js';
import type { Work } from './work.js';

/** True effect of one exposure with the company held; null where too few agents of this world were exposed. */
export interface EdgeTruth {
  readonly estimand: EstimandKey;
  readonly truth: Measured | null;
}

export type CustomerExposure = keyof typeof customerEdges;

/** Holds because an object literal has no keys beyond those of its type. */
const customerExposures = Object.keys(customerEdges) as CustomerExposure[];

export interface Edges {
  readonly lived: Lived;
  readonly edges: readonly EdgeTruth[];
}

/**
 * Edge truth: for a tagged sample of agents the outcome with one exposure and without it, company states held on their
 * factual path. Estimates are scored against it.
 * @param exposures of customers, each lived twice; effects that run through the company come with all of them
 */
export function edgeTruth(plan: WorldPlan, exposures: readonly CustomerExposure[] = customerExposures): Work<Edges> {
  return {
    steps: plan.window.weeks * (1 + 2 * exposures.length),
    *run() {
      const company = new CompanyEdges();
      const lived = yield* live(plan, company);
      const truths = new Map<string, Measured | null>(Object.entries(company.truths()));
      for (const exposure of exposures) {
        const found = yield* customerEdges[exposure](lived);
        for (const [key, truth] of Object.entries(found)) truths.set(key, truth);
      }
      const known = estimandKeys.filter((key) => truths.has(key));
      return { lived, edges: known.map((estimand) => ({ estimand, truth: truths.get(estimand) ?? null })) };
    },
  };
}
