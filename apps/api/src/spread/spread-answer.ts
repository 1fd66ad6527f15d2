import { askCostMonths, type CostMonth, dataWindow, type Filter, type Period } from '@catena/database';
import { type CustomerStories, type EffectAnswer, unsupported } from '@catena/spread';
import type { EntityManager } from 'typeorm';
import type { Tell } from '../computation/kind.js';
import { shared } from '../report/period/months.js';
import type { Link, LinkScope } from './links/link.js';

export interface SpreadQuestion {
  /** First day that no longer counts. */
  readonly until: number;
  readonly filter: Filter;
}

export interface SpreadAnswer {
  /** The days from which links were estimated; null where there are no data before the end. */
  readonly window: Period | null;
  readonly effects: Readonly<Record<string, EffectAnswer>>;
  /** What one effect of customers cannot tell; null where it could not be made. */
  readonly stories: CustomerStories | null;
  /** What the cost is reckoned from, by month of the window; null where it could not be read. */
  readonly costMonths: readonly CostMonth[] | null;
  /** What went wrong, for the maintainer: links whose estimate broke off, with the error. */
  readonly broken: Readonly<Record<string, string>>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** What is estimated. */
export interface Estimates {
  readonly links: readonly Link[];
  readonly stories: (manager: EntityManager, scope: LinkScope) => Promise<CustomerStories>;
}

/** Estimates every link from all days up to the end of the question. A link that breaks off takes none along. */
export async function estimateLinks(
  { links, stories: tellStories }: Estimates,
  manager: EntityManager,
  { until, filter }: SpreadQuestion,
  tell: Tell,
): Promise<SpreadAnswer> {
  const data = await dataWindow(manager);
  const window = data && shared(data, { from: data.from, until });
  if (!window) return { window: null, effects: {}, stories: null, costMonths: null, broken: {} };
  const effects: Record<string, EffectAnswer> = {};
  const broken: Record<string, string> = {};
  // PostgreSQL answers nothing more in a transaction in which a statement failed, unless it goes back to before.
  const attempt = async <T>(name: string, work: () => Promise<T>): Promise<T | null> => {
    await manager.query('SAVEPOINT "estimate"');
    try {
      return await work();
    } catch (error) {
      await manager.query('ROLLBACK TO SAVEPOINT "estimate"');
      broken[name] = reasonOf(error);
      return null;
    }
  };
  const steps = links.length + 2;
  for (const [place, link] of links.entries()) {
    tell(link.edge, place / steps);
    const found = await attempt(link.edge, () =>
      link.estimate(manager, { window, filter: link.narrows ? filter : {} }),
    );
    const nothing = link.effects.map((key): [string, EffectAnswer] => [key, unsupported(window, ['BROKEN_OFF'])]);
    Object.assign(effects, found ?? Object.fromEntries(nothing));
  }
  tell('cost', links.length / steps);
  const costMonths = await attempt('cost', () => askCostMonths(manager, window));
  tell('stories', (links.length + 1) / steps);
  const stories = await attempt('stories', () => tellStories(manager, { window, filter }));
  return { window, effects, stories, costMonths, broken };
}
