import type { Draws } from '../deterministic/draws.js';
import { WorldOptionError } from '../world-error.js';
import { type Lever, type LeverName, leverNames, levers } from './levers.js';

/** A lever set from a week on; of several that reach the same customer in the same week the last in the list holds. */
export interface Intervention {
  readonly lever: LeverName;
  readonly value: number;
  /** First week in which it holds; the world begins with week 0. */
  readonly fromWeek: number;
  /** Share of the customers who are tagged for it; all if absent. The same customers for every lever and week. */
  readonly sample?: number;
}

/** What is set in a running world. Tags are drawn once for each customer, by who they are. */
export class Interventions {
  private readonly byLever = new Map<LeverName, Intervention[]>();

  constructor(
    list: readonly Intervention[],
    private readonly lasting: Draws,
  ) {
    for (const intervention of list) {
      // The last one holds, so it is asked first.
      this.byLever.set(intervention.lever, [intervention, ...(this.byLever.get(intervention.lever) ?? [])]);
    }
  }

  /** Value that the lever is set to for the customer known to draws as `stream`, or for the company; null if it is not set. */
  value(lever: LeverName, week: number, stream?: number): number | null {
    const set = this.byLever
      .get(lever)
      ?.find(({ fromWeek, sample }) => week >= fromWeek && (sample === undefined || this.isTagged(sample, stream)));
    return set?.value ?? null;
  }

  private isTagged(sample: number, stream: number | undefined): boolean {
    return stream !== undefined && this.lasting.chance(sample, 'tag', stream);
  }
}

/** @throws {WorldOptionError} with the first thing that is wrong in the list */
export function checkInterventions(list: readonly Intervention[]): readonly Intervention[] {
  for (const intervention of list) {
    const problem = problemOf(intervention);
    if (problem) throw new WorldOptionError('interventions', problem);
  }
  return list;
}

function problemOf({ lever, value, fromWeek, sample }: Intervention): string | null {
  const known: Lever | undefined = leverNames.includes(lever) ? levers[lever] : undefined;
  if (!known) return `There is no lever "${lever}". Choose one of: ${leverNames.join(', ')}.`;
  if (!(value >= 0 && value <= known.most)) {
    return `The lever ${lever} must be set to a ${known.unit} from 0 to ${known.most}; "${value}" is not.`;
  }
  if (!Number.isInteger(fromWeek) || fromWeek < 0) {
    return `An intervention begins in a whole week from 0; "${fromWeek}" is not.`;
  }
  if (sample === undefined) return null;
  if (known.reach === 'COMPANY') return `The lever ${lever} holds for the whole company; leave out the sample.`;
  return sample > 0 && sample <= 1 ? null : `A sample is a share above 0 and up to 1; "${sample}" is not.`;
}
