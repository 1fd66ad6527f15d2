import type { CustomerHistories, CustomerHistory, Failure, Recovery } from '../histories/customer-history.js';
import { isThere, knownBefore } from '../histories/known-before.js';
import { originOf } from './failure-study.js';
import { grouped, type RiskSet, type RiskSets, Sampler, type Unit } from './study.js';

const candidatesPerExposed = 40;
/** Days after a failure within which most recoveries begin: one that begins in them is on its way, not refused. */
const onItsWay = 3;

interface Failed {
  readonly history: CustomerHistory;
  readonly failure: Failure;
  /** When its recovery began; null where none did. */
  readonly begunAt: number | null;
}

/** Failures that are alike: where they were made, how grave they were, and whether they were the first experience. */
const kindOf = ({ history, failure }: Pick<Failed, 'history' | 'failure'>): string =>
  [
    originOf(history, failure) === 'IN_CONTACT',
    Math.min(7, Math.floor(failure.severity * 10)),
    failure.firstExperience,
  ].join();

const firstArrived = (history: CustomerHistory): Recovery | undefined =>
  history.recoveries
    .filter(({ arrivedAt }) => arrivedAt !== null && isThere(history, arrivedAt))
    .sort((left, right) => (left.arrivedAt ?? 0) - (right.arrivedAt ?? 0))[0];

/**
 * First remedies that arrived, each beside failures of the same kind and gravity for which, as long after and not within
 * the first days, no recovery had begun. So nobody is compared with those whose remedy is merely on its way, and staying
 * until it came counts for both.
 */
export function recoveryRiskSets(histories: CustomerHistories): RiskSets {
  const known = knownBefore(histories);
  const sampler = new Sampler();
  const failed: Failed[] = histories.customers.flatMap((history) =>
    history.failures.map((failure, place) => {
      const begun = history.recoveries.filter((recovery) => recovery.failure === place).map(({ begunAt }) => begunAt);
      return { history, failure, begunAt: begun.length > 0 ? Math.min(...begun) : null };
    }),
  );
  const kinds = grouped(failed, kindOf);
  const unitAt = (history: CustomerHistory, failure: Failure, at: number): Unit => ({
    history,
    at,
    failure,
    covariates: [
      ...known.valuesOf(history, at, failure.detectedAt - 1e-6),
      failure.severity,
      failure.severity ** 2,
      failure.detectedAt,
    ],
  });
  const riskSets = histories.customers.flatMap((history): RiskSet[] => {
    const recovery = firstArrived(history);
    const failure = recovery && history.failures[recovery.failure];
    const at = recovery?.arrivedAt ?? null;
    if (!recovery || !failure || at === null) return [];
    const since = at - failure.detectedAt;
    const left = ({ history: other, failure: theirs, begunAt }: Failed): Unit | null => {
      const when = theirs.detectedAt + since;
      const isLeft = begunAt === null || begunAt > theirs.detectedAt + Math.max(since, onItsWay);
      const earlier = firstArrived(other)?.arrivedAt ?? null;
      const free = isLeft && (earlier === null || earlier > when);
      return other !== history && free && isThere(other, when) && when < histories.window.until
        ? unitAt(other, theirs, when)
        : null;
    };
    return [
      {
        exposed: { ...unitAt(history, failure, at), recovery },
        candidates: sampler.draw(kinds.get(kindOf({ history, failure })) ?? [], candidatesPerExposed, left),
        anybody: sampler.draw(failed, 2, left),
      },
    ];
  });
  return { names: [...known.names, 'severity', 'severity squared', 'date'], riskSets };
}
