import type { OpeningHours } from '../questions/access/opening-hours.js';
import { weekday } from './day.js';
import type { LocalClock } from './local-clock.js';
import type { Period } from './period.js';

const dayLength = 86_400_000;

/**
 * Part of a UTC day of one channel, from one instant to another: open from its start to `closes`, shut after. The parts
 * of a channel follow each other without a gap, so that an instant lies in exactly one.
 */
export interface OpenPart {
  readonly channel: string;
  /** Days since 1970-01-01 UTC. */
  readonly utcDay: number;
  readonly starts: number;
  readonly ends: number;
  readonly closes: number;
  /** Milliseconds that the channel was open before it, from the first part on. */
  readonly before: number;
}

/** Of the hours of a channel, those that hold on a day: those of its newest week by then; none before its first. */
function weekOn(hours: readonly OpeningHours[], day: number): readonly OpeningHours[] {
  const known = hours.filter(({ validFrom }) => validFrom <= day);
  const newest = Math.max(...known.map(({ validFrom }) => validFrom));
  return known.filter(({ validFrom }) => validFrom === newest);
}

interface Interval {
  opens: number;
  closes: number;
}

/** When a channel is open in a period, as instants in order; what touches or overlaps is one. */
function openIntervals(hours: readonly OpeningHours[], { from, until }: Period, clock: LocalClock): Interval[] {
  const intervals: Interval[] = [];
  for (let day = from; day < until; day += 1) {
    const today = weekOn(hours, day).filter((one) => one.weekday === weekday(day));
    for (const { opensMinute, closesMinute } of [...today].sort((a, b) => a.opensMinute - b.opensMinute)) {
      const opens = clock.instantOf(day, opensMinute);
      const closes = clock.instantOf(day, closesMinute);
      const last = intervals.at(-1);
      if (last && opens <= last.closes) last.closes = Math.max(last.closes, closes);
      else if (opens < closes) intervals.push({ opens, closes });
    }
  }
  return intervals;
}

function partsOf(channel: string, hours: readonly OpeningHours[], period: Period, clock: LocalClock): OpenPart[] {
  const first = Math.max(period.from, Math.min(...hours.map(({ validFrom }) => validFrom)));
  if (first >= period.until) return [];
  const [start, end] = [clock.startOfDay(first), clock.startOfDay(period.until)];
  const edges = new Set([start, end]);
  for (let midnight = Math.ceil(start / dayLength) * dayLength; midnight < end; midnight += dayLength) {
    edges.add(midnight);
  }
  const intervals = openIntervals(hours, { from: first, until: period.until }, clock);
  for (const { opens } of intervals) edges.add(opens);
  const starts = [...edges].filter((edge) => edge <= end).sort((a, b) => a - b);
  const parts: OpenPart[] = [];
  let before = 0;
  let position = 0;
  for (const [index, from] of starts.entries()) {
    const to = starts[index + 1];
    if (to === undefined) break;
    while ((intervals[position]?.closes ?? Number.POSITIVE_INFINITY) <= from) position += 1;
    const open = intervals[position];
    const closes = open && open.opens <= from ? Math.min(open.closes, to) : from;
    parts.push({ channel, utcDay: Math.floor(from / dayLength), starts: from, ends: to, closes, before });
    before += closes - from;
  }
  return parts;
}

/** The parts of every channel that has hours in a period. */
export const openParts = (hours: readonly OpeningHours[], period: Period, clock: LocalClock): OpenPart[] =>
  [...new Set(hours.map(({ channel }) => channel))].flatMap((channel) =>
    partsOf(
      channel,
      hours.filter((one) => one.channel === channel),
      period,
      clock,
    ),
  );
