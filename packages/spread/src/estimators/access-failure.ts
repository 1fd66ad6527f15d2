import { groupedJackknife, sumOf } from '@catena/statistics';
import { type DayWindow, type EffectAnswer, unsupported } from '../answers/effect-answer.js';
import { exposedMean, type Stratum } from './exposed-mean.js';
import { grouped } from './grouped.js';

/** Attempts of customers to reach the company, of one channel and month. */
export interface AttemptCell {
  readonly channel: string;
  /** First day of the month. */
  readonly month: number;
  readonly answered: boolean;
  readonly attempts: number;
  /** Of these, with a failure on record whose cause is being unreachable or left without reply. */
  readonly failures: number;
}

/** Fewest exposed of whom an effect is said, and fewest of whom it is said without a warning. */
export const fewestExposed = 12;
export const fewExposed = 100;

/** How much more often an attempt without an answer becomes a failure than an answered one of its channel and month. */
export function accessFailure(cells: readonly AttemptCell[], window: DayWindow): EffectAnswer {
  const months = [...grouped(cells, ({ month }) => month).values()];
  const whole = exposedMean(strataOf(cells));
  if (!whole || whole.n < fewestExposed || months.length < 2) return unsupported(window, ['FEW_EXPOSED']);
  const difference = (of: readonly Stratum[]): number | null => {
    const mean = exposedMean(of);
    return mean && mean.exposed - mean.reference;
  };
  const adjusted = groupedJackknife(months, (some) => difference(strataOf(some.flat())));
  const naive = groupedJackknife(months, (some) => difference([stratum(some.flat())]));
  const total = stratum(cells);
  const share = (total.exposedEvents + total.otherEvents) / (total.exposed + total.others);
  const n = total.exposed + total.others;
  return {
    provenance: 'ESTIMATED',
    adjusted: { ...adjusted, n },
    naive: { ...naive, n },
    exposed: whole.exposed,
    reference: whole.reference,
    standardised: adjusted.estimate === null ? null : adjusted.estimate / Math.sqrt(share * (1 - share)) || null,
    lagDays: null,
    window,
    warnings: whole.n < fewExposed ? ['FEW_EXPOSED'] : [],
  };
}

const strataOf = (cells: readonly AttemptCell[]): Stratum[] => {
  return [...grouped(cells, ({ channel, month }) => `${channel} ${month}`).values()].map(stratum);
};

function stratum(cells: readonly AttemptCell[]): Stratum {
  const of = (answered: boolean) => cells.filter((cell) => cell.answered === answered);
  return {
    exposed: sumOf(of(false), ({ attempts }) => attempts),
    exposedEvents: sumOf(of(false), ({ failures }) => failures),
    others: sumOf(of(true), ({ attempts }) => attempts),
    otherEvents: sumOf(of(true), ({ failures }) => failures),
  };
}
