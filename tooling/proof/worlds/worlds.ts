import { wilson } from '@catena/statistics';
import { edgeTruthOf, estimands, noEffect } from '@catena/worlds';
import type { Proof, Verdict } from '../proof-kind.js';
import { type Landmark, landmarkOf } from './landmark.js';

type NullProfile = 'null' | 'null-confounded';

interface Part {
  readonly profile: NullProfile;
  readonly seed: number;
}

interface Result extends Part, Landmark {
  /** Effects of failures, as the world knows them, that are not "no effect"; not asked where nothing is confounded. */
  readonly trueEffects: number | null;
}

/** Seeds of each; of the second fewer, as each is lived three times to know its true effects. */
const seeds: Readonly<Record<NullProfile, number>> = { null: 200, 'null-confounded': 100 };
const customers = 800;

const parts: readonly Part[] = (['null', 'null-confounded'] as const).flatMap((profile) =>
  Array.from({ length: seeds[profile] }, (_, seed) => ({ profile, seed: seed + 1 })),
);

/** How many true effects of a failure are an effect, in value or for any agent. */
function trueEffects({ profile, seed }: Part): number {
  const truths = edgeTruthOf({ profile, seed, customers, months: 13 }, ['failure']);
  return truths.filter(({ estimand, truth }) => {
    const none = noEffect(estimands[estimand].scale);
    return truth !== null && (truth.value !== none || truth.se > 1e-12);
  }).length;
}

const holdsZero = ({ ciLow, ciHigh }: Landmark): boolean => ciLow <= 0 && ciHigh >= 0;

function judge(results: readonly Result[]): Verdict {
  const of = (profile: NullProfile) => results.filter((result) => result.profile === profile);
  const covered = of('null').filter(holdsZero).length;
  // The nominal rate lies in the 99% interval of the rate that was found.
  const rate = wilson(covered, of('null').length, { level: 0.99 });
  const missed = of('null-confounded').filter((result) => !holdsZero(result));
  const mean = meanDifference(of('null-confounded'));
  const usual = meanDifference(of('null'));
  const effects = of('null-confounded').reduce((sum, result) => sum + (result.trueEffects ?? 0), 0);
  const claims = [
    {
      claim: 'null: the 95% interval of the naive risk difference holds nought at the nominal rate',
      found: `in ${covered} of ${of('null').length} seeds`,
      holds: (rate.ciLow ?? 1) <= 0.95 && (rate.ciHigh ?? 0) >= 0.95,
    },
    {
      claim: 'null: the mean of the naive risk differences is nought',
      found: shown(usual),
      holds: Math.abs(usual.mean) < 3.29 * usual.se,
    },
    {
      claim: 'null-confounded: the naive risk difference is clearly off nought',
      found: `${shown(mean)}, nought outside the interval in ${missed.length} of ${of('null-confounded').length} seeds`,
      holds: mean.mean > 10 * mean.se && missed.length > 0.2 * of('null-confounded').length,
    },
    {
      claim: 'null-confounded: every true effect of a failure is none, in every seed',
      found: `${effects} effects`,
      holds: effects === 0,
    },
  ];
  return { holds: claims.every(({ holds }) => holds), claims };
}

function meanDifference(results: readonly Result[]): { readonly mean: number; readonly se: number } {
  const n = results.length;
  const mean = results.reduce((sum, { difference }) => sum + difference, 0) / n;
  const squares = results.reduce((sum, { difference }) => sum + (difference - mean) ** 2, 0);
  return { mean, se: Math.sqrt(squares / (n * (n - 1))) };
}

const shown = ({ mean, se }: { readonly mean: number; readonly se: number }): string =>
  `${mean.toFixed(5)}, standard error ${se.toFixed(5)}`;

/** In a world without effects none is found at more than the nominal rate; confounding alone makes one where there is none. */
export const worlds: Proof<Part, Result> = {
  packages: ['packages/worlds', 'packages/statistics'],
  parts,
  prove: (part) => ({
    ...part,
    ...landmarkOf(part.profile, part.seed, customers),
    trueEffects: part.profile === 'null' ? null : trueEffects(part),
  }),
  judge,
};
