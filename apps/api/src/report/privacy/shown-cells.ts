import { askDistinct, type Filter, type Period } from '@catena/database';
import type { Measure } from '@catena/metrics';
import type { RequestData } from '../../data/request-data.js';
import { smallestGroup } from '../../staffing/lattice.js';
import { isAboutStaff, staffRowsOf } from '../about-staff.js';
import { meet } from '../estimate/cells.js';
import { type CellContext, type EstimatedCell, withheldFigure } from '../estimate/context.js';
import { monthsOf, wholeMonth } from '../period/months.js';
import { groupsBehind } from './groups-behind.js';
import { isNarrow, isTold, type Narrowing, namesStaff, narrowingOf } from './narrowing.js';

/** Whether figures of a measure, narrowed so, may be shown in every month that a period touches. */
export async function isToldThroughout(
  data: RequestData,
  measure: Measure,
  period: Period,
  narrowing: Narrowing,
): Promise<boolean> {
  if (!isAboutStaff(measure) && !isNarrow(narrowing)) return true;
  const groups = await Promise.all(monthsOf(period).map((month) => groupsBehind(data, measure, month)));
  return groups.flat().every((shown) => isTold(shown, narrowing));
}

/** Figures of what employees answered or did, with the number of employees in place of that of rows. */
async function countingPeople(
  data: RequestData,
  measure: Measure,
  context: CellContext,
  cells: readonly EstimatedCell[],
): Promise<readonly EstimatedCell[]> {
  const rows = staffRowsOf(measure);
  if (!rows) return cells;
  const { facts, value: having } = rows;
  const { spans, by, filter } = context;
  const people = await data.ask((manager) =>
    askDistinct(manager, { facts, having, spans, by, filter, column: 'employee' }),
  );
  return meet(context, [cells, people], ([[cell], [counted]]) => ({
    ...(cell?.figure ?? withheldFigure),
    n: counted?.count ?? 0,
  }));
}

/**
 * Whether those trained to face complaints may be told from the others: only in all of the company, and where both
 * are five or more in every month that has any.
 */
async function tellsTraining(data: RequestData, measure: Measure, period: Period, filter: Filter): Promise<boolean> {
  const rows = staffRowsOf(measure);
  if (!rows || isNarrow(narrowingOf(filter))) return false;
  const spans = monthsOf(period).map(wholeMonth);
  const { facts, value: having } = rows;
  const groups = await data.ask((manager) =>
    askDistinct(manager, { facts, having, spans, by: 'copingTraining', filter: {}, column: 'employee' }),
  );
  return groups.every(({ count }) => count >= smallestGroup);
}

/**
 * The cells of an answer as they may be shown: those of groups of staff that a month does not name are withheld, all
 * of one span as one cell without a slice.
 */
export async function shownCells(
  data: RequestData,
  measure: Measure,
  context: CellContext,
  estimated: readonly EstimatedCell[],
): Promise<EstimatedCell[]> {
  const { spans, by, filter } = context;
  if (!isAboutStaff(measure) && !namesStaff(by) && !isNarrow(narrowingOf(filter))) return [...estimated];
  const cells = await countingPeople(data, measure, context, estimated);
  const told = await Promise.all(
    cells.map(async ({ span, slice }) => {
      const period = spans[span];
      if (!period) return false;
      if (by === 'copingTraining' && !(await tellsTraining(data, measure, period, filter))) return false;
      return isToldThroughout(data, measure, period, narrowingOf(filter, namesStaff(by) ? by : undefined, slice));
    }),
  );
  return spans.flatMap((_, span) => {
    const shown = cells.filter((cell, index) => cell.span === span && told[index]);
    const withheld = cells.some((cell, index) => cell.span === span && !told[index]);
    return withheld ? [...shown, { span, slice: null, figure: withheldFigure }] : shown;
  });
}
