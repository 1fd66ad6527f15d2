import { type CustomerEffectKey, type EdgeKey, type LoopKey, loopSteps, unsupported } from '@catena/spread';
import type { RequestData } from '../data/request-data.js';
import { effects, effectsOf, headlineOf } from './effects.js';
import { links } from './links/index.js';
import type { SpreadAnswer } from './spread-answer.js';
import { SpreadEffect } from './spread-effect.type.js';
import { readTruth, truthBeside } from './truth.js';

const narrowing: ReadonlySet<string> = new Set(links.filter(({ narrows }) => narrows).flatMap((link) => link.effects));

/** One effect of an answer with the truth beside it, where that is known of the same people. */
export async function shownEffect(
  data: RequestData,
  { effects: found, window }: SpreadAnswer,
  key: string,
  narrowed: boolean,
): Promise<SpreadEffect | null> {
  const definition = effects.get(key);
  if (!definition) return null;
  const answer = found[key] ?? unsupported(window);
  const truth = narrowed && narrowing.has(key) ? null : truthBeside((await readTruth(data)).get(key), answer);
  return new SpreadEffect(key, definition, answer, !narrowed || narrowing.has(key), truth);
}

/** All effects of a link that are defined; none while there is no answer. */
export async function shownEffects(data: RequestData, answer: SpreadAnswer | null, edge: EdgeKey, narrowed: boolean) {
  if (!answer) return [];
  const shown = (effectsOf.get(edge) ?? []).map((key) => shownEffect(data, answer, key, narrowed));
  return (await Promise.all(shown)).filter((effect) => effect !== null);
}

/** Whether a link has a size; its headline speaks for it. */
const isSupported = ({ effects: found }: SpreadAnswer, edge: EdgeKey): boolean => {
  const headline = headlineOf(edge);
  return headline !== null && (found[headline]?.provenance ?? 'UNSUPPORTED') !== 'UNSUPPORTED';
};

/** Whether every link of a loop has a size. A loop without any link that is estimated is unsupported. */
export function isLoopSupported(answer: SpreadAnswer, loop: LoopKey): boolean {
  const estimated = loopSteps(loop).flatMap(({ edge }) => (edge === null ? [] : [edge]));
  return estimated.length > 0 && estimated.every((edge) => isSupported(answer, edge));
}

/** Telling in time, and making good: each effect with the truth beside it. */
export async function shownPrevention(data: RequestData, answer: SpreadAnswer, narrowed: boolean) {
  const shown = (key: CustomerEffectKey) => shownEffect(data, answer, key, narrowed);
  return { told: await shown('notice.churn.180'), recovered: await shown('recovery.churn.180') };
}
