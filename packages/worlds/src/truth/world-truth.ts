import { sizeOf } from '../profiles/size.js';
import { planWorld, type WorldOptions } from '../world.js';
import { WorldOptionError } from '../world-error.js';
import { type CustomerExposure, type EdgeTruth, edgeTruth } from './edge-truth.js';
import { type SystemTruth, systemSteps, systemTruth } from './system-truth.js';
import { done, type Work } from './work.js';

export interface WorldTruth {
  readonly edges: readonly EdgeTruth[];
  readonly system: readonly SystemTruth[];
}

/**
 * All that is true in a world: edge truth, and system truth under the standard levers.
 * @throws {WorldOptionError} if an option of the world is unknown or out of range, or the world is larger than `small`
 */
export function worldTruth(options: WorldOptions): Work<WorldTruth> {
  const plan = planWorld(options);
  const most = sizeOf(options.profile, 'small');
  const months = options.months ?? most.months;
  if (plan.customers * months > most.customers * most.months) {
    throw new WorldOptionError(
      'size',
      `What is true is found by living a world many times over, so it is told up to size small, for ${options.profile} ${most.customers} customers over ${most.months} months. Ask for a smaller world.`,
    );
  }
  const edges = edgeTruth(plan);
  return {
    steps: edges.steps + systemSteps(plan),
    *run() {
      const found = yield* edges.run();
      return { edges: found.edges, system: yield* systemTruth(found.lived) };
    },
  };
}

/**
 * Edge truth alone, at once: a world of 3,000 customers over 18 months takes some seconds.
 * @param exposures of customers that are asked about; all if absent
 * @throws {WorldOptionError} if an option of the world is unknown or out of range
 */
export const edgeTruthOf = (options: WorldOptions, exposures?: readonly CustomerExposure[]): readonly EdgeTruth[] =>
  done(edgeTruth(planWorld(options), exposures)).edges;
