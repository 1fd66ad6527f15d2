import { type ProfileName, parametersOf } from './profile.js';

/** Customers over the profile's own number: about 100 thousand, 1 million and 10 million interactions. */
const factors = { small: 1, medium: 10, large: 100 } as const;

export type WorldSize = keyof typeof factors;

/** Holds because an object literal has no keys beyond those of its type. */
export const worldSizes = Object.keys(factors) as WorldSize[];

/** Customers at the beginning, and months. A larger world is as long, with more customers and staff. */
export function sizeOf(profile: ProfileName, size: WorldSize): { customers: number; months: number } {
  const { customers, months } = parametersOf(profile).size;
  return { customers: customers * factors[size], months };
}
