import type { CustomerHistories, CustomerHistory, Exposure } from '../histories/customer-history.js';
import { isThere, knownBefore } from '../histories/known-before.js';
import { grouped, type RiskSet, type RiskSets, Sampler, type Unit } from './study.js';

const candidatesPerExposed = 40;

interface Struck {
  readonly history: CustomerHistory;
  readonly exposure: Exposure;
}

/** The first of those struck by each incident who was told: from then on the company could tell. */
function tellingSince(struck: readonly Struck[]): ReadonlyMap<number, number> {
  const since = new Map<number, number>();
  for (const { exposure } of struck) {
    if (exposure.toldAt === null) continue;
    const day = Math.floor(exposure.at);
    since.set(exposure.incident, Math.min(day, since.get(exposure.incident) ?? day));
  }
  return since;
}

/**
 * Who is told is picked, by value and by how grave the case is, and the tables do not hold how grave a case was that
 * never became a failure: those told and those not told in one incident are not alike. When the company is able to tell
 * is not picked. So all who were struck when it could tell are compared with those struck by incidents of the same kind
 * when it could not; who of them was told is taken into account by `taken`. Nobody who was told before is in it.
 */
export function noticeRiskSets(histories: CustomerHistories): RiskSets {
  const known = knownBefore(histories);
  const sampler = new Sampler();
  const struck: Struck[] = histories.customers.flatMap((history) => {
    const told = history.exposures.findIndex(({ toldAt }) => toldAt !== null);
    const upToTold = told < 0 ? history.exposures : history.exposures.slice(0, told + 1);
    return upToTold.filter(({ at }) => isThere(history, at)).map((exposure) => ({ history, exposure }));
  });
  const since = tellingSince(struck);
  const couldTell = ({ exposure }: Struck): boolean =>
    Math.floor(exposure.at) >= (since.get(exposure.incident) ?? Number.POSITIVE_INFINITY);
  const kindOf = ({ exposure }: Struck): string => histories.incidentKinds.get(exposure.incident) ?? '';
  const unitOf = ({ history, exposure }: Struck): Unit => ({
    history,
    at: exposure.at,
    exposure,
    covariates: known.valuesOf(history, exposure.at),
  });
  const unable = grouped(
    struck.filter((one) => !couldTell(one)),
    kindOf,
  );
  const untold = struck.filter(({ exposure }) => exposure.toldAt === null);
  const riskSets = struck.filter(couldTell).map((one): RiskSet => {
    const other = (theirs: Struck): Unit | null => (theirs.history === one.history ? null : unitOf(theirs));
    return {
      exposed: unitOf(one),
      candidates: sampler.draw(unable.get(kindOf(one)) ?? [], candidatesPerExposed, other),
      anybody: one.exposure.toldAt === null ? [] : sampler.draw(untold, 2, other),
    };
  });
  return { names: known.names, riskSets };
}

/** 1 where the unit was told. */
export const wasTold = ({ exposure }: Unit): number => (exposure?.toldAt == null ? 0 : 1);
