import { catalogueMismatch } from './catalogue-mismatch.js';
import { costCutter } from './cost-cutter.js';
import { ghostTown } from './ghost-town.js';
import { nullProfile } from './null.js';
import { nullConfounded } from './null-confounded.js';
import { type ValuesOf, valuesOf } from './parameter.js';
import { recoveryChampion } from './recovery-champion.js';
import { restaurants } from './restaurants.js';
import { webshop } from './webshop.js';

/** Documented parameters of each profile, by its name. */
export const profiles = {
  webshop,
  'ghost-town': ghostTown,
  'recovery-champion': recoveryChampion,
  'catalogue-mismatch': catalogueMismatch,
  'cost-cutter': costCutter,
  restaurants,
  null: nullProfile,
  'null-confounded': nullConfounded,
} as const satisfies Record<string, typeof webshop>;

export type ProfileName = keyof typeof profiles;

/** The profiles that a world can have. Holds because an object literal has no keys beyond those of its type. */
export const profileNames = Object.keys(profiles) as ProfileName[];

/** Numbers that the steps of the simulation read. */
export type Parameters = ValuesOf<typeof webshop>;

export const parametersOf = (name: ProfileName): Parameters => valuesOf(profiles[name]);
