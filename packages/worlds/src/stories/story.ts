import type { Simulation } from '../simulation.js';

/** A customer whose timeline can be told from rows alone. */
export interface Story {
  readonly key: string;
  readonly title: { readonly en: string; readonly it: string };
  /** External id of the customer. */
  readonly customer: string;
  /** What happened, in one sentence. */
  readonly told: { readonly en: string; readonly it: string };
}

export interface Script {
  readonly story: Omit<Story, 'customer'>;
  /** Name of the customer as it stands in the tables. */
  readonly name: string;
  /** Days after the world begins on which the script ends. */
  readonly lastDay: number;
  /** Plans the rows of the story; called once, when the world begins. */
  readonly plan: (sim: Simulation) => void;
}
