import { nullProfile } from './null.js';
import { type ValuesOf, valuesOf } from './parameter.js';
import { webshop } from './webshop.js';

/** Documented parameters of each profile, by its name. */
const profiles = { webshop, null: nullProfile } as const;

export type ProfileName = keyof typeof profiles;

/** The profiles that a world can have. */
export const profileNames: readonly ProfileName[] = ['webshop', 'null'];

/** Numbers that the steps of the simulation read. */
export type Parameters = ValuesOf<typeof webshop>;

export const parametersOf = (name: ProfileName): Parameters => valuesOf(profiles[name]);
