import { customerId } from './agents/customers.js';
import { checkInterventions, type Intervention } from './interventions/intervention.js';
import { about } from './profiles/about.js';
import { type Parameters, type ProfileName, parametersOf, profileNames } from './profiles/profile.js';
import { sizeOf, type WorldSize, worldSizes } from './profiles/size.js';
import { simulate, type WorldBatch } from './simulate.js';
import { scripts } from './stories/index.js';
import type { Story } from './stories/story.js';
import { type Window, windowOf } from './window.js';
import { WorldOptionError } from './world-error.js';
import { simulationOf, type WorldPlan } from './world-plan.js';

export interface WorldOptions {
  readonly profile: ProfileName;
  /** A whole number from 0 to 4,294,967,295; the same seed gives the same rows. */
  readonly seed: number;
  /** Customers when the world begins; those of the size if absent. */
  readonly customers?: number;
  /** Months that the data covers; those of the size if absent. */
  readonly months?: number;
  /** About 100 thousand (`small`, if absent), 1 million or 10 million interactions. */
  readonly size?: WorldSize;
  /** Levers that are set from some week on; none if absent. */
  readonly interventions?: readonly Intervention[];
}

export interface World {
  readonly profile: ProfileName;
  readonly seed: number;
  readonly company: {
    readonly name: string;
    readonly currency: 'EUR';
    readonly timeZone: 'Europe/Rome';
    readonly locale: 'it-IT' | 'en-GB';
    /** Days since 1970-01-01, half-open. */
    readonly dataFrom: number;
    readonly dataUntil: number;
  };
  readonly weeks: number;
  readonly stories: readonly Story[];
  /**
   * Runs the world from its first week; each call runs it anew. A row stands after those it refers to, and may be
   * yielded again, in full and marked `amends`, when more of it is known: the last one holds.
   */
  batches(): Iterable<WorldBatch>;
}

/**
 * A company simulated agent by agent, week by week, from one seed and one profile.
 * @throws {WorldOptionError} if an option is unknown or out of range
 */
export function createWorld(options: WorldOptions): World {
  const plan = planWorld(options);
  const { profile } = options;
  const { window, seed } = plan;
  return {
    profile,
    seed,
    company: {
      name: about[profile].company,
      currency: 'EUR',
      timeZone: 'Europe/Rome',
      locale: 'it-IT',
      dataFrom: window.from,
      dataUntil: window.until,
    },
    weeks: window.weeks,
    stories: storiesWithin(window),
    batches: () => simulate(simulationOf(plan)),
  };
}

/**
 * What makes the world that the options describe.
 * @throws {WorldOptionError} if an option is unknown or out of range
 */
export function planWorld(options: WorldOptions): WorldPlan {
  const parameters = checkedParameters(options);
  const size = sizeOf(options.profile, options.size ?? 'small');
  const customers = whole('customers', options.customers ?? size.customers, 50, 5_000_000);
  const months = whole('months', options.months ?? size.months, 1, 240);
  const seed = whole('seed', options.seed, 0, 4_294_967_295);
  return {
    parameters,
    window: windowOf(months),
    seed,
    customers,
    interventions: checkInterventions(options.interventions ?? []),
  };
}

/** Stories that the window holds to their end. Their customers come first, in order. */
const storiesWithin = (window: Window): readonly Story[] =>
  scripts.flatMap(({ story, lastDay }, index) =>
    window.from + lastDay < window.until ? [{ ...story, customer: customerId(index) }] : [],
  );

function checkedParameters({ profile, size }: WorldOptions): Parameters {
  if (!profileNames.includes(profile)) {
    throw new WorldOptionError(
      'profile',
      `There is no profile "${profile}". Choose one of: ${profileNames.join(', ')}.`,
    );
  }
  if (size !== undefined && !worldSizes.includes(size)) {
    throw new WorldOptionError('size', `There is no size "${size}". Choose one of: ${worldSizes.join(', ')}.`);
  }
  return parametersOf(profile);
}

function whole(option: 'seed' | 'customers' | 'months', value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new WorldOptionError(
    option,
    `The ${option} must be a whole number from ${least} to ${most}; "${value}" is not.`,
  );
}
