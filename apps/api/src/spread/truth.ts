import { ask } from '@catena/database';
import type { EffectAnswer } from '@catena/spread';
import type { RequestData } from '../data/request-data.js';

/** What is true of one effect in a made-up company. */
export interface TruthRow {
  readonly estimand: string;
  readonly value: number | null;
  readonly se: number | null;
  readonly n: number;
  readonly exposed: number | null;
  readonly unexposed: number | null;
}

/** What is known to be true, by effect; empty for a real company. */
export const readTruth = (data: RequestData): Promise<ReadonlyMap<string, TruthRow>> =>
  data.once('truth', () =>
    data.ask(async (manager) => {
      const rows = await ask<TruthRow>(manager, 'SELECT estimand, value, se, n, exposed, unexposed FROM truth_edge');
      return new Map(rows.map((row) => [row.estimand, row]));
    }),
  );

/** The truth of an effect, and whether its interval holds it. */
export function truthBeside(truth: TruthRow | undefined, { adjusted }: EffectAnswer) {
  if (!truth) return null;
  const { value, se, n, exposed, unexposed } = truth;
  const { ciLow, ciHigh } = adjusted ?? { ciLow: null, ciHigh: null };
  const known = value !== null && ciLow !== null && ciHigh !== null;
  return { value, se, n, exposed, unexposed, covered: known ? ciLow <= value && value <= ciHigh : null };
}
