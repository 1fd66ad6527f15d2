import type { ProfileName } from '@catena/worlds';
import type { Proof } from '../proof-kind.js';
import { type Asked, type Scored, type ScoredPart, scoredEffects } from './scored.js';
import { judge } from './verdict.js';

export interface ScoredWorld extends ScoredPart {
  readonly effects: readonly Scored[];
}

/** What is scored in which worlds: the profile that a link is about, and the usual one. */
const scoredIn = {
  webshop: { studies: ['failure', 'recovery', 'incident', 'notice'], company: true },
  'catalogue-mismatch': { studies: ['incident', 'notice'], company: false },
  'recovery-champion': { studies: ['recovery'], company: false },
  'cost-cutter': { studies: [], company: true },
  'null-confounded': { studies: ['failure', 'recovery', 'incident', 'notice'], company: true },
} as const satisfies Partial<Record<ProfileName, Asked>>;

type ScoredProfile = keyof typeof scoredIn;

/** Holds because an object literal has no keys beyond those of its type. */
const profiles = Object.keys(scoredIn) as ScoredProfile[];

interface SpreadPart extends ScoredPart {
  readonly profile: ScoredProfile;
}

/** Seeds below this were used to choose the estimators; they are judged on others. */
const firstSeed = 1001;

const seeds = 200;

// Seed by seed through all profiles, so that a proof broken off early has something of each.
const parts: readonly SpreadPart[] = Array.from({ length: seeds }, (_, place) => firstSeed + place).flatMap((seed) =>
  profiles.map((profile) => ({ profile, seed })),
);

/** Every estimated effect, beside what is true of the same world. */
export const spread: Proof<SpreadPart, ScoredWorld> = {
  packages: ['packages/worlds', 'packages/statistics', 'packages/spread'],
  parts,
  prove: (part) => ({ ...part, effects: scoredEffects(part, scoredIn[part.profile]) }),
  judge,
};
