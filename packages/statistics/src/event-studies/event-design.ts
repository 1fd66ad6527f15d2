import { Matrix } from 'ml-matrix';
import type { EventWindow, SeriesGroup } from './outcome-series.js';

/** The columns of an event study: levels of the periods of each stratum, then effects by event time. */
export interface EventColumns {
  readonly count: number;
  readonly periodCount: number;
  readonly period: ReadonlyMap<string, number>;
  /** In rising order, without −1. */
  readonly eventTimes: readonly number[];
}

/** The columns that one group has, by period: as they are, and free of the units' own levels. */
export interface GroupDesign {
  readonly group: SeriesGroup;
  readonly columns: readonly number[];
  readonly plain: Matrix;
  readonly within: Matrix;
}

const periodKey = (group: SeriesGroup, period: number): string => JSON.stringify([group.stratum ?? '', period]);

/** The event time of a period, moved to the nearest end of the window; null for the never exposed. */
function eventTimeOf({ exposedAt }: SeriesGroup, period: number, { from, to }: EventWindow): number | null {
  return exposedAt === null ? null : Math.min(to, Math.max(from, period - exposedAt));
}

export function eventColumns(groups: readonly SeriesGroup[], window: EventWindow): EventColumns {
  const period = new Map<string, number>();
  const seen = new Set<number>();
  for (const group of groups) {
    group.sums.forEach((_, index) => {
      const key = periodKey(group, group.from + index);
      if (!period.has(key)) period.set(key, period.size);
      const eventTime = eventTimeOf(group, group.from + index, window);
      if (eventTime !== null && eventTime !== -1) seen.add(eventTime);
    });
  }
  const eventTimes = [...seen].sort((left, right) => left - right);
  return { count: period.size + eventTimes.length, periodCount: period.size, period, eventTimes };
}

export function groupDesign(group: SeriesGroup, all: EventColumns, window: EventWindow): GroupDesign {
  const marks = group.sums.map((_, index) => {
    const level = all.period.get(periodKey(group, group.from + index)) ?? 0;
    const eventTime = eventTimeOf(group, group.from + index, window);
    const effect = eventTime === null ? -1 : all.eventTimes.indexOf(eventTime);
    return effect < 0 ? [level] : [level, all.periodCount + effect];
  });
  const columns = [...new Set(marks.flat())].sort((left, right) => left - right);
  const plain = Matrix.zeros(marks.length, columns.length);
  marks.forEach((marked, row) => {
    for (const column of marked) plain.set(row, columns.indexOf(column), 1);
  });
  const within = plain.clone().subRowVector(plain.mean('column'));
  return { group, columns, plain, within };
}
