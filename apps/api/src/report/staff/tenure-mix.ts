import { askSpellsSince } from '@catena/database';
import { metricOf } from '@catena/metrics';
import type { RequestData } from '../../data/request-data.js';
import { shownParts } from '../../staffing/lattice.js';
import { wholeMonthsIn } from '../period/months.js';
import { isNarrow, narrowingOf } from '../privacy/narrowing.js';
import { isToldThroughout } from '../privacy/shown-cells.js';
import type { ReportScope } from '../scope.js';
import { type TenureSlice, tenureRanges } from './staff-special.type.js';

/**
 * Employees at the end of the last whole month by length of service; null when it may not be told. Ranges are finer than
 * the bands of other staff figures, so they are told of the whole company only: what is left of it without a department
 * could be fewer than five.
 */
export async function tenureMix(
  data: RequestData,
  { period, filter, covered }: ReportScope,
): Promise<TenureSlice[] | null> {
  const months = covered ? wholeMonthsIn(period) : null;
  const narrowing = narrowingOf(filter);
  if (!months || isNarrow(narrowing)) return null;
  if (!(await isToldThroughout(data, metricOf('headcount').measure, months, narrowing))) return null;
  const question = { base: 'employee', where: {}, ends: {}, since: 'hiredOn', spans: [months], filter } as const;
  const younger = await Promise.all(
    Object.entries(tenureRanges).map(async ([range, youngerThan]) => {
      const [counts] = await data.ask((manager) => askSpellsSince(manager, { ...question, youngerThan }));
      return { range, part: counts?.part ?? 0, all: counts?.all ?? 0 };
    }),
  );
  return toldSlices(
    younger.map(({ range, part }, place) => ({ range, place, people: part - (younger[place - 1]?.part ?? 0) })),
    younger[0]?.all ?? 0,
  );
}

/** Ranges with nobody in them tell of nobody; of the others those under five are withheld, and so many more with them. */
function toldSlices(ranges: readonly { range: string; place: number; people: number }[], all: number): TenureSlice[] {
  const shown = shownParts(
    ranges.filter(({ people }) => people > 0),
    ({ place }) => place,
  );
  return ranges.map(({ range, place, people }) => {
    const withheld = people > 0 && !shown.has(place);
    return {
      range,
      withheld,
      employees: withheld ? null : people,
      share: withheld || all === 0 ? null : people / all,
    };
  });
}
