import { type Estimate, matchedSetDifference } from '@catena/statistics';
import type { CustomerHistories, Recovery } from '../histories/customer-history.js';
import { attributesOn, tenureBand } from '../histories/known-before.js';
import { followed, leftWithin, outcomesOf } from '../studies/outcomes.js';
import type { Study, Unit } from '../studies/study.js';

const remedyMixes = ['APOLOGY', 'AMENDS', 'BOTH'] as const;
/** Words alone, amends alone (money, a credit, a replacement), or both. */
export type RemedyMix = (typeof remedyMixes)[number];

const audiences = ['ALL', 'SEVERE', 'LIGHT', 'NEWCOMERS', 'LONG_STANDING', 'VALUABLE', 'OTHERS'] as const;
/** For whom: by what happened, by how long they had been customers, by what they are worth. */
export type RemedyAudience = (typeof audiences)[number];

/** What one mix of remedies did for some of the customers. */
export interface RemedyCell {
  readonly mix: RemedyMix;
  readonly audience: RemedyAudience;
  readonly n: number;
  /** Share that left within 180 days less that of those alike for whom nothing was done; null where too few. */
  readonly leaving: Estimate | null;
}

const days = 180;
const fewest = 30;

/** Which combination of remedies keeps whom. Mixes are not given at random: graver failures get more. */
export function remedies(histories: CustomerHistories, recoveries: Study): RemedyCell[] {
  const sets = followed(recoveries.sets, days, histories.window);
  const middle = medianOf(sets.map(({ exposed }) => worthOf(exposed)));
  const belongs: Readonly<Record<RemedyAudience, (unit: Unit) => boolean>> = {
    ALL: () => true,
    SEVERE: ({ failure }) => (failure?.severity ?? 0) >= 0.5,
    LIGHT: ({ failure }) => (failure?.severity ?? 1) < 0.5,
    NEWCOMERS: ({ history, at }) => tenureBand(history, at) === 'FRESH',
    LONG_STANDING: ({ history, at }) => tenureBand(history, at) === 'LONG',
    VALUABLE: (unit) => worthOf(unit) > middle,
    OTHERS: (unit) => worthOf(unit) <= middle,
  };
  return remedyMixes.flatMap((mix) =>
    audiences.map((audience): RemedyCell => {
      const own = sets.filter(({ exposed }) => mixOf(exposed.recovery) === mix && belongs[audience](exposed));
      const enough = own.length >= fewest;
      return {
        mix,
        audience,
        n: own.length,
        leaving: enough ? matchedSetDifference(outcomesOf(own, leftWithin(days))).effect : null,
      };
    }),
  );
}

/** Null for a recovery of which no remedy is on record. */
function mixOf(recovery: Recovery | undefined): RemedyMix | null {
  const given = recovery?.remedies ?? [];
  const amends = given.some((remedy) => remedy !== 'APOLOGY' && remedy !== 'FOLLOW_UP');
  if (given.includes('APOLOGY')) return amends ? 'BOTH' : 'APOLOGY';
  return amends ? 'AMENDS' : null;
}

const worthOf = ({ history, at }: Unit): number => attributesOn(history, at).monthlyValue;

const medianOf = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
