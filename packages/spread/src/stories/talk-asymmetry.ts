import { type Estimate, meanInterval } from '@catena/statistics';
import { originOf } from '../studies/failure-study.js';
import type { Study, Unit } from '../studies/study.js';

/** What one experience is talked about, in the week after it. */
export interface TalkOfExperience {
  readonly n: number;
  /** Share of the experiences that was told on record, badly or well as the experience was. */
  readonly told: Estimate;
  /** People reached per experience. */
  readonly reach: Estimate;
}

export interface TalkAsymmetry {
  /** Contacts that went wrong, by bad talk. */
  readonly bad: TalkOfExperience;
  /** The matched contacts that went well, by good talk. */
  readonly good: TalkOfExperience;
  /** People whom a bad experience reaches for each whom a good one reaches; null where either reaches nobody. */
  readonly ratio: Pick<Estimate, 'estimate' | 'ciLow' | 'ciHigh'> | null;
}

const days = 7;
const fewest = 30;

/** How far a bad contact is told against how far a good one is. Null where too few contacts went wrong. */
export function talkAsymmetry(failures: Study): TalkAsymmetry | null {
  const sets = failures.sets.filter(({ exposed: { history, failure } }) => {
    return failure !== undefined && originOf(history, failure) === 'IN_CONTACT';
  });
  if (sets.length < fewest) return null;
  const bad = talkOf(
    sets.map(({ exposed }) => exposed),
    'NEGATIVE',
  );
  const good = talkOf(
    sets.flatMap(({ controls }) => controls),
    'POSITIVE',
  );
  return { bad, good, ratio: ratioOf(bad.reach, good.reach) };
}

function talkOf(units: readonly Unit[], valence: 'NEGATIVE' | 'POSITIVE'): TalkOfExperience {
  const reached = units.map(({ history, at }) => {
    const own = history.tellings.filter((one) => one.valence === valence && one.at > at && one.at <= at + days);
    return { told: own.length > 0 ? 1 : 0, reach: own.reduce((sum, { reach }) => sum + (reach ?? 0), 0) };
  });
  return {
    n: units.length,
    told: meanInterval(reached.map(({ told }) => ({ value: told }))),
    reach: meanInterval(reached.map(({ reach }) => ({ value: reach }))),
  };
}

/** By the delta method on logarithms: both means are of many experiences. */
function ratioOf(over: Estimate, under: Estimate): TalkAsymmetry['ratio'] {
  const [up, down] = [over.estimate ?? 0, under.estimate ?? 0];
  if (up <= 0 || down <= 0 || over.se === null || under.se === null) return null;
  const estimate = up / down;
  const reach = Math.exp(1.96 * Math.hypot(over.se / up, under.se / down));
  return { estimate, ciLow: estimate / reach, ciHigh: estimate * reach };
}
