import type { CustomerStudy } from '@catena/spread';
import type { ProfileName } from '@catena/worlds';
import type { Proof } from '../proof-kind.js';
import { type Scored, type ScoredPart, scoredEffects } from './scored.js';
import { judge } from './verdict.js';

export interface ScoredWorld extends ScoredPart {
  readonly effects: readonly Scored[];
}

/** Which links are scored in which worlds, and over how many seeds: the profile that a link is about, and the usual one. */
const scoredIn: Partial<Record<ProfileName, { readonly studies: readonly CustomerStudy[]; readonly seeds: number }>> = {
  webshop: { studies: ['failure', 'recovery', 'incident', 'notice'], seeds: 200 },
  'catalogue-mismatch': { studies: ['incident', 'notice'], seeds: 200 },
  'recovery-champion': { studies: ['recovery'], seeds: 200 },
  'null-confounded': { studies: ['failure', 'recovery', 'incident', 'notice'], seeds: 200 },
};

/** Seeds below this were used to choose the estimators; they are judged on others. */
const firstSeed = 1001;

// Seed by seed through all profiles, so that a proof broken off early has something of each.
const parts: readonly ScoredPart[] = Array.from({ length: 200 }, (_, place) => firstSeed + place).flatMap((seed) =>
  // Holds because an object literal has no keys beyond those of its type.
  (Object.entries(scoredIn) as [ProfileName, { readonly seeds: number }][])
    .filter(([, { seeds }]) => seed < firstSeed + seeds)
    .map(([profile]) => ({ profile, seed })),
);

/** Every estimated effect on customers, beside what is true of the same customers. */
export const spread: Proof<ScoredPart, ScoredWorld> = {
  packages: ['packages/worlds', 'packages/statistics', 'packages/spread'],
  parts,
  prove: (part) => ({ ...part, effects: scoredEffects(part, scoredIn[part.profile]?.studies ?? []) }),
  judge,
};
