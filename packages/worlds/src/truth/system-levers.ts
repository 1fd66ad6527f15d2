import type { LeverName } from '../interventions/levers.js';

/** A lever as the whole company would pull it. */
export interface StandardLever {
  readonly lever: LeverName;
  readonly value: number;
}

/** Levers under which the whole world is lived again, each alone, for all customers. */
export const standardLevers: readonly StandardLever[] = [
  { lever: 'failures', value: 0 },
  { lever: 'failures', value: 0.5 },
  { lever: 'recovery', value: 0 },
  { lever: 'recovery', value: 1 },
  { lever: 'incidents', value: 0 },
  { lever: 'notice', value: 0 },
  { lever: 'notice', value: 1 },
  { lever: 'talk', value: 0 },
  { lever: 'budget', value: 0.8 },
  { lever: 'places', value: 1.2 },
  { lever: 'coping', value: 1 },
  { lever: 'learning', value: 0 },
];

/** Days over which a lever is judged, and the week from which it is set: later where the data allow, after a season. */
export const systemDays = 365;
const usualWeek = 26;

/** First week of the levers in a world of so many weeks; null if it is too short to judge them. */
export function leverWeek(weeks: number): number | null {
  const last = weeks - Math.ceil(systemDays / 7) - 1;
  return last < 0 ? null : Math.min(usualWeek, last);
}
