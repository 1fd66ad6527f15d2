import { askFollowUp } from '@catena/database';
import { type Metric, metricOf } from '@catena/metrics';
import { kaplanMeier, lifeTable, numbersAtRisk, survivalAt } from '@catena/statistics';
import type { RequestData } from '../../data/request-data.js';
import { figureOf, withheldFigure } from '../estimate/context.js';
import { spellsOf, subjectsOf } from '../estimate/spell-measures.js';
import { shownFigure } from '../figure.js';
import { wholeMonthsIn } from '../period/months.js';
import { narrowingOf } from '../privacy/narrowing.js';
import { isToldThroughout } from '../privacy/shown-cells.js';
import type { ReportScope } from '../scope.js';
import type { MirroredStaying } from './staff-special.type.js';

/** Every 30 days, for two years. */
const lengths = Array.from({ length: 25 }, (_, index) => index * 30);

const staff = metricOf('retention12m');
const customers = metricOf('survival12m');

const withheld = () => lengths.map((days) => ({ days, figure: shownFigure(staff, withheldFigure) }));

/** The curve behind a share that stays, at every length, with those watched at it. */
async function curveOf(data: RequestData, metric: Metric, { period, filter }: ReportScope) {
  const { measure } = metric;
  if (measure.kind !== 'SURVIVAL') throw new Error(`${metric.key} is no survival.`);
  const spells = spellsOf(measure, filter);
  const counts = await data.ask((manager) => askFollowUp(manager, { ...spells, spans: [period] }));
  const subjects = subjectsOf(counts);
  if (subjects.length === 0) return lengths.map((days) => ({ days, figure: shownFigure(metric, null) }));
  const table = lifeTable(subjects);
  const curve = kaplanMeier(table);
  const atRisk = numbersAtRisk(table, lengths);
  return lengths.map((days, index) => {
    const figure = { ...figureOf(survivalAt(curve, days), []), n: atRisk[index] ?? 0 };
    return { days, figure: shownFigure(metric, figure) };
  });
}

/** Whole months, so that both are of the same days; null when there is none. */
export async function mirroredStaying(data: RequestData, scope: ReportScope): Promise<MirroredStaying | null> {
  const period = scope.covered ? wholeMonthsIn(scope.period) : null;
  if (!period) return null;
  const of = { ...scope, period };
  const told = await isToldThroughout(data, staff.measure, period, narrowingOf(scope.filter));
  return {
    staff: told ? await curveOf(data, staff, of) : withheld(),
    customers: await curveOf(data, customers, of),
  };
}
