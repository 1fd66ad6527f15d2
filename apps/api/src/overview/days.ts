import type { Period } from '@catena/database';
import { readWindow } from '../company/window.js';
import type { RequestData } from '../data/request-data.js';
import { periodBefore, shared } from './months.js';

/** The days that an overview speaks of. */
export interface Days {
  /** The days asked for that the data covers; where it covers none, those asked for. */
  readonly period: Period;
  readonly previous: Period;
  /** Whether the data covers any of the days asked for. */
  readonly covered: boolean;
  /** Whether the data covers all of the previous period: half a period compares with nothing. */
  readonly comparable: boolean;
}

function daysOf(asked: Period, window: Period | null): Days {
  const used = window && shared(asked, window);
  const period = used ?? asked;
  const previous = periodBefore(period);
  const covered = used !== null;
  return { period, previous, covered, comparable: covered && window !== null && previous.from >= window.from };
}

export const readDays = async (data: RequestData, asked: Period): Promise<Days> =>
  daysOf(asked, await readWindow(data));
