import { metrics } from './metrics/metrics.js';
import type { Proof } from './proof-kind.js';
import { spread } from './spread/spread.js';
import { worlds } from './worlds/worlds.js';

/** Every proof by its name: npm run proof -- NAME. */
export const proofs: ReadonlyMap<string, Proof> = new Map<string, Proof>([
  ['metrics', metrics],
  ['spread', spread],
  ['worlds', worlds],
]);
