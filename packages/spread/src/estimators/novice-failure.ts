import { groupedJackknife } from '@catena/statistics';
import { type DayWindow, type EffectAnswer, type LinkWarning, unsupported } from '../answers/effect-answer.js';
import type { Stratum } from './exposed-mean.js';
import { grouped } from './grouped.js';
import { mantelHaenszelRatio } from './mantel-haenszel.js';
import { ratioScale } from './ratio-scale.js';

/** Handled contacts of one group of agents that are alike in all that bears on what goes wrong. */
export interface ContactMixCell {
  /** Which agents: a number that says nothing of them, for the interval alone. */
  readonly group: number;
  /** Reason, way, time of day, kind of demand, site, whether trained to face complaints, and month in one. */
  readonly mix: string;
  /** Whether handled in the agent's first 26 weeks. */
  readonly novice: boolean;
  readonly contacts: number;
  /** Of these, in how many a failure was made. */
  readonly failures: number;
}

export interface ContactMix {
  readonly cells: readonly ContactMixCell[];
  /** Agents behind the contacts of novices, and behind the others. */
  readonly novices: number;
  readonly experienced: number;
}

/** Fewest employees behind any figure about staff. */
export const fewestStaff = 5;
/** Fewer events than this make a ratio unstable. */
const fewEvents = 20;

/**
 * How many times as often contacts of novices go wrong as those of colleagues, the mix of contacts alike. Few novices are
 * trained to face complaints and many others are, who fail less for that: only those alike in it are compared.
 */
export function noviceFailure(mix: ContactMix, window: DayWindow): EffectAnswer {
  const { cells } = mix;
  const places = new Map([...new Set(cells.map((cell) => cell.mix))].map((mix, place) => [mix, place]));
  const groups = [...grouped(cells, ({ group }) => group).values()].map((some) => placed(some, places));
  const whole = mantelHaenszelRatio(strataOf(groups, places.size));
  const enough = mix.novices >= fewestStaff && mix.experienced >= fewestStaff;
  if (!enough || !whole || groups.length < 2) return unsupported(window, ['FEW_EXPOSED']);
  const logOf = (ratio: number | null): number | null => (ratio === null || ratio <= 0 ? null : Math.log(ratio));
  const adjusted = groupedJackknife(groups, (some) => logOf(mantelHaenszelRatio(strataOf(some, places.size))));
  const naive = groupedJackknife(groups, (some) => logOf(mantelHaenszelRatio([inOne(some)])));
  const total = inOne(groups);
  const n = total.exposed + total.others;
  const exposed = total.exposedEvents / total.exposed;
  const warnings: LinkWarning[] = Math.min(total.exposedEvents, total.otherEvents) < fewEvents ? ['FEW_EVENTS'] : [];
  return {
    provenance: 'ESTIMATED',
    adjusted: { ...ratioScale(adjusted), n },
    naive: { ...ratioScale(naive), n },
    exposed,
    reference: exposed / whole,
    standardised: Math.log(whole),
    lagDays: null,
    window,
    warnings,
  };
}

/** A cell with the place of its mix among all: every part of the interval adds them up again. */
interface PlacedCell extends ContactMixCell {
  readonly place: number;
}

const placed = (cells: readonly ContactMixCell[], places: ReadonlyMap<string, number>): PlacedCell[] => {
  return cells.map((cell) => ({ ...cell, place: places.get(cell.mix) ?? 0 }));
};

type Sums = { -readonly [K in keyof Stratum]: number };
const nought = (): Sums => ({ exposed: 0, exposedEvents: 0, others: 0, otherEvents: 0 });

function strataOf(groups: readonly (readonly PlacedCell[])[], count: number): Stratum[] {
  const strata = Array.from({ length: count }, nought);
  for (const cells of groups) for (const cell of cells) add(strata[cell.place], cell);
  return strata;
}

function inOne(groups: readonly (readonly PlacedCell[])[]): Stratum {
  const sums = nought();
  for (const cells of groups) for (const cell of cells) add(sums, cell);
  return sums;
}

function add(sums: Sums | undefined, { novice, contacts, failures }: ContactMixCell): void {
  if (!sums) return;
  sums[novice ? 'exposed' : 'others'] += contacts;
  sums[novice ? 'exposedEvents' : 'otherEvents'] += failures;
}
