import type { Filter, Period } from '@catena/database';
import type { EdgeKey, EffectAnswer } from '@catena/spread';
import type { EntityManager } from 'typeorm';

/** What links are estimated from. */
export interface LinkScope {
  /** Days whose facts count. */
  readonly window: Period;
  readonly filter: Filter;
}

/** A few effects that are estimated together, from one reading of the data. */
export interface Link {
  /** The link that is named while the work goes on. */
  readonly edge: EdgeKey;
  /** Keys of the effects that it answers. */
  readonly effects: readonly string[];
  /** Whether a filter narrows it. What tells of staff or of the company's accounts is always about all of it. */
  readonly narrows: boolean;
  estimate(manager: EntityManager, scope: LinkScope): Promise<Readonly<Record<string, EffectAnswer>>>;
}
