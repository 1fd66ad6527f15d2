import { askSpellsSince } from '@catena/database';
import { metricOf } from '@catena/metrics';
import type { RequestData } from '../../data/request-data.js';
import { wholeMonthsIn } from '../period/months.js';
import { narrowingOf } from '../privacy/narrowing.js';
import { isToldThroughout } from '../privacy/shown-cells.js';
import type { ReportScope } from '../scope.js';
import { type TenureSlice, tenureRanges } from './staff-special.type.js';

/** Employees at the end of the last whole month by length of service; null when it may not be told. */
export async function tenureMix(
  data: RequestData,
  { period, filter, covered }: ReportScope,
): Promise<TenureSlice[] | null> {
  const months = covered ? wholeMonthsIn(period) : null;
  if (!months || !(await isToldThroughout(data, metricOf('headcount').measure, months, narrowingOf(filter))))
    return null;
  const question = { base: 'employee', where: {}, ends: {}, since: 'hiredOn', spans: [months], filter } as const;
  const younger = await Promise.all(
    Object.entries(tenureRanges).map(async ([range, youngerThan]) => {
      const [counts] = await data.ask((manager) => askSpellsSince(manager, { ...question, youngerThan }));
      return { range, part: counts?.part ?? 0, all: counts?.all ?? 0 };
    }),
  );
  return younger.map(({ range, part, all }, index) => {
    const employees = part - (younger[index - 1]?.part ?? 0);
    return { range, employees, share: all > 0 ? employees / all : null };
  });
}
