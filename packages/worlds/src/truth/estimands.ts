import { companyEstimands } from './company-estimands.js';
import { customerEstimands } from './customer-estimands.js';
import type { Estimand } from './estimand.js';

export type { Estimand };

/** Every effect whose truth a world knows, by key, in the order of the chain. */
export const estimands = { ...customerEstimands, ...companyEstimands } as const satisfies Record<string, Estimand>;

export type EstimandKey = keyof typeof estimands;

/** Holds because an object literal has no keys beyond those of its type. */
export const estimandKeys = Object.keys(estimands) as EstimandKey[];
