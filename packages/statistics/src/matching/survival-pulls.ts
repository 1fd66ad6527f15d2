import { sumOf } from '../numerics/sum.js';
import { kaplanMeier } from '../survival/kaplan-meier.js';
import { lifeTable, type Subject } from '../survival/subjects.js';

export type SurvivalMeasure = 'RISK' | 'RMST';

/**
 * Risk or restricted mean at a horizon, and how much each subject pulls at it (infinitesimal jackknife).
 * Null when nobody is followed to the horizon and some are still without the event.
 * Source: Therneau & Grambsch 2000, *Modeling Survival Data*, 7; Efron 1981, JASA 76:312–319.
 */
export function survivalPulls(
  measure: SurvivalMeasure,
  subjects: readonly Subject[],
  horizon: number,
): { estimate: number; pulls: number[] } | null {
  const curve = kaplanMeier(lifeTable(subjects));
  const last = curve.at(-1);
  if (!last || (last.time < horizon && last.estimate !== 0)) return null;
  // Just before its first event a curve stands at 1; a mean ends at the horizon, a risk includes it.
  const steps = curve.filter(({ time }) => (measure === 'RISK' ? time <= horizon : time < horizon));
  const areas = [{ time: 0, estimate: 1 }, ...steps].map(({ time, estimate }, index) => {
    return (estimate ?? 0) * ((steps[index]?.time ?? horizon) - time);
  });
  const mean = sumOf(areas, (area) => area);
  const survived = steps.at(-1)?.estimate ?? 1;
  // What is at stake at each step: survival to the horizon, or the area still to come.
  let area = mean;
  let carried = 0;
  const stakes = steps.map(({ time, atRisk, events }, index) => {
    area -= areas[index] ?? 0;
    const left = atRisk - events;
    // Where everybody left has the event, nothing is at stake any more.
    const own = left > 0 ? (measure === 'RISK' ? survived : area) / left : 0;
    carried += (own * events) / atRisk;
    return { time, own, carried };
  });
  const sign = measure === 'RISK' ? 1 : -1;
  const pulls = subjects.map(({ time, event }) => {
    const step = stakes[lastAtOrBefore(stakes, time)];
    if (!step) return 0;
    const own = event && step.time === time ? step.own : 0;
    return sign * (own - step.carried);
  });
  return { estimate: measure === 'RISK' ? 1 - survived : mean, pulls };
}

function lastAtOrBefore(steps: readonly { readonly time: number }[], time: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.time ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
