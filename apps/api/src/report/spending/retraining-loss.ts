import { askRatesOn, askRetraining } from '@catena/database';
import { metricOf } from '@catena/metrics';
import type { RequestData } from '../../data/request-data.js';
import { withheldFigure } from '../estimate/context.js';
import { shownFigure } from '../figure.js';
import { MetricQuestion } from '../metric-question.js';
import { narrowingOf } from '../privacy/narrowing.js';
import { isToldThroughout } from '../privacy/shown-cells.js';
import type { ReportScope } from '../scope.js';
import type { RetrainingLoss } from './spending-special.type.js';

const perHour = metricOf('contactsPerHour');

/**
 * Productivity lost to retraining: hours, what they are paid, and the output that was missing; null when it would
 * tell of a small group of staff, or the data covers none of the period.
 */
export async function retrainingLoss(data: RequestData, scope: ReportScope): Promise<RetrainingLoss | null> {
  const { period, filter, covered } = scope;
  const { measure } = metricOf('retrainingHours');
  if (!covered || !(await isToldThroughout(data, measure, period, narrowingOf(filter)))) return null;
  const [retraining, rates, { now }] = await Promise.all([
    data.ask((manager) => askRetraining(manager, { period, filter })),
    data.ask((manager) => askRatesOn(manager, period.until - 1)),
    new MetricQuestion(data, scope, perHour).figures(),
  ]);
  const { hours } = retraining;
  const times = (value: number | null) => (value === null ? null : value * hours);
  const pace = now ?? withheldFigure;
  const contacts = { ...pace, estimate: times(pace.estimate), ciLow: times(pace.ciLow), ciHigh: times(pace.ciHigh) };
  const price = rates.COST_PER_CONTACT;
  return {
    ...retraining,
    contactsNotHandled: shownFigure(perHour, now && contacts),
    outputLost: contacts.estimate === null || price === undefined ? null : Math.round(contacts.estimate * price),
  };
}
