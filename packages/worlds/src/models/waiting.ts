import { power } from '../deterministic/software-math.js';

export interface Wait {
  /** Chance that a caller has to wait at all. */
  readonly chance: number;
  /** Mean wait in seconds of those who do. */
  readonly meanSeconds: number;
}

/** Fullest that a queue is taken to be: beyond it a mean wait has no limit, and callers give up instead. */
const fullest = 0.97;

/**
 * Waiting in a pool of `agents` at a load, after Sakasegawa 1977: the chance of waiting is about load^(√(2(n+1)) − 1),
 * and those who wait do so for handle time/(n(1 − load)) on average, as in Erlang C.
 */
export function waiting(load: number, agents: number, handleSeconds: number): Wait {
  const held = Math.min(Math.max(load, 0.01), fullest);
  return {
    chance: power(held, Math.sqrt(2 * (agents + 1)) - 1),
    meanSeconds: handleSeconds / (agents * (1 - held)),
  };
}
