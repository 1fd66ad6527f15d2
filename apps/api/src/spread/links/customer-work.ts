import { askCustomerHistories } from '@catena/database';
import {
  type CustomerEffectKey,
  type CustomerHistories,
  type CustomerStories,
  type CustomerStudy,
  customerAnswersBy,
  customerStories,
  customerStudies,
  type EffectAnswer,
} from '@catena/spread';
import type { EntityManager } from 'typeorm';
import type { LinkScope } from './link.js';

type Study = ReturnType<(typeof customerStudies)[CustomerStudy]>;

export const studyNames = ['failure', 'recovery', 'incident', 'notice'] as const satisfies readonly CustomerStudy[];

/** What is read and matched once in a snapshot, for all links and stories of the customer side. */
class CustomerWork {
  readonly #studies = new Map<CustomerStudy, Study>();

  constructor(
    readonly scope: string,
    readonly histories: CustomerHistories,
  ) {}

  study(name: CustomerStudy): Study {
    const known = this.#studies.get(name) ?? customerStudies[name](this.histories);
    this.#studies.set(name, known);
    return known;
  }
}

const done = new WeakMap<EntityManager, Promise<CustomerWork>>();

async function workOf(manager: EntityManager, { window, filter }: LinkScope): Promise<CustomerWork> {
  const scope = JSON.stringify([window, filter]);
  const known = await done.get(manager);
  if (known?.scope === scope) return known;
  const work = askCustomerHistories(manager, { window, filter }).then(
    (histories) => new CustomerWork(scope, histories),
  );
  done.set(manager, work);
  return work;
}

/** The effects of one exposure. */
export async function studyAnswers(
  manager: EntityManager,
  scope: LinkScope,
  name: CustomerStudy,
): Promise<Partial<Record<CustomerEffectKey, EffectAnswer>>> {
  const work = await workOf(manager, scope);
  return customerAnswersBy[name](work.histories, work.study(name));
}

/** What one effect cannot tell. */
export async function storiesOf(manager: EntityManager, scope: LinkScope): Promise<CustomerStories> {
  const work = await workOf(manager, scope);
  const studies = {
    failure: work.study('failure'),
    recovery: work.study('recovery'),
    incident: work.study('incident'),
    notice: work.study('notice'),
  };
  return customerStories(work.histories, studies, {
    ...customerAnswersBy.failure(work.histories, studies.failure),
    ...customerAnswersBy.recovery(work.histories, studies.recovery),
    ...customerAnswersBy.incident(work.histories, studies.incident),
    ...customerAnswersBy.notice(work.histories, studies.notice),
  });
}
