import { dataWindow, type Filter, type Period } from '@catena/database';
import { type EffectAnswer, unsupported } from '@catena/spread';
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
  /** What went wrong, for the maintainer: links whose estimate broke off, with the error. */
  readonly broken: Readonly<Record<string, string>>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Estimates every link from all days up to the end of the question. A link that breaks off takes none along. */
export async function estimateLinks(
  links: readonly Link[],
  manager: EntityManager,
  { until, filter }: SpreadQuestion,
  tell: Tell,
): Promise<SpreadAnswer> {
  const data = await dataWindow(manager);
  const window = data && shared(data, { from: data.from, until });
  if (!window) return { window: null, effects: {}, broken: {} };
  const effects: Record<string, EffectAnswer> = {};
  const broken: Record<string, string> = {};
  for (const [place, link] of links.entries()) {
    tell(link.edge, place / links.length);
    const scope: LinkScope = { window, filter: link.narrows ? filter : {} };
    // PostgreSQL answers nothing more in a transaction in which a statement failed, unless it goes back to before.
    await manager.query('SAVEPOINT "link"');
    try {
      Object.assign(effects, await link.estimate(manager, scope));
    } catch (error) {
      await manager.query('ROLLBACK TO SAVEPOINT "link"');
      broken[link.edge] = reasonOf(error);
      for (const key of link.effects) effects[key] = unsupported(window, ['BROKEN_OFF']);
    }
  }
  return { window, effects, broken };
}
