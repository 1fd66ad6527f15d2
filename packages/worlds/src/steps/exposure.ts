import type { NoticeKind, NoticeOption } from '@catena/metrics';
import { type Customer, customerId, isActive, nextSerial } from '../agents/customers.js';
import { causes } from '../company/causes.js';
import { originKey } from '../contacts/attempt.js';
import { ln, logistic } from '../deterministic/software-math.js';
import type { IncidentExposureRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';
import { instantAt } from '../time/rome-time.js';
import type { Incident } from './incidents.js';
import { trouble } from './orders.js';
import { drawSeverity, round2 } from './severity.js';

/** Severity at which notice goes by value alone. */
const usualSeverity = 0.4;

/** One customer meets an incident: told in time, with something offered, or left to find out alone. */
export function expose(sim: Simulation, incident: Incident, customer: Customer, day: number): void {
  const { draws, parameters } = sim;
  const { stream } = customer;
  const exposedAt = instantAt(day, 8 * 3600 + draws.below(36_000, 'exposureDay', stream, 2000));
  const row: IncidentExposureRow = {
    customer: customerId(customer.index),
    externalId: `${customerId(customer.index)}-X${nextSerial(customer)}`,
    incident: incident.row.externalId,
    exposedAt,
    ...sim.dimensions(customer),
  };
  const severity = drawSeverity(sim, customer, originKey.incident, causes[incident.cause].gravity);
  const told = day >= incident.noticeDay - 2 && isTold(sim, incident, customer, severity.severity);
  const noticeDay = Math.max(day, incident.noticeDay);
  const noticed = told && noticeDay < sim.window.until;
  const notifiedAt = noticed ? Math.max(exposedAt + 60_000, instantAt(noticeDay, 10 * 3600)) : null;
  sim.observer?.exposed?.(sim, customer, { incident, week: sim.week, exposedAt, notifiedAt });
  if (notifiedAt === null) {
    sim.emit({ table: 'incident_exposure', row });
    trouble(sim, customer, day, {
      key: originKey.incident,
      cause: incident.cause,
      severity,
      incident: incident.row.externalId,
      complains: parameters.failure.complains,
    });
    return;
  }
  sim.emit({ table: 'incident_exposure', row });
  sim.amendOn(noticeDay, {
    table: 'incident_exposure',
    row: { ...row, ...noticeOf(sim, customer, incident, notifiedAt) },
  });
  // Who is told in time is let down less, and seldom has to ask.
  sim.onDay(noticeDay, () => {
    if (!isActive(customer, noticeDay)) return;
    trouble(sim, customer, noticeDay, {
      key: originKey.incident,
      cause: incident.cause,
      severity: { ...severity, severity: round2(severity.severity * parameters.incidents.noticeEffect) },
      incident: incident.row.externalId,
      complains: 0.3 * parameters.failure.complains,
    });
  });
}

/** Confounding, on purpose: valuable customers, and in some companies severe cases, are told first. */
function isTold(sim: Simulation, incident: Incident, customer: Customer, severity: number): boolean {
  const { incidents, demand } = sim.parameters;
  const value = ln(Math.max(customer.value, 100) / demand.monthlyValue);
  const odds =
    incidents.noticeBase + incidents.noticeValue * value + incidents.noticeSeverity * (severity - usualSeverity);
  const usual = incident.noticed ? logistic(odds) : 0;
  return sim.draws.chance(sim.lever('notice', customer, originKey.incident) ?? usual, 'notice', customer.stream, 1);
}

function noticeOf(sim: Simulation, customer: Customer, incident: Incident, notifiedAt: number) {
  const { draws } = sim;
  const { stream } = customer;
  const pictured = incident.cause === 'PRODUCT_MISMATCH' || incident.cause === 'MISSED_CHECK';
  const kinds: readonly NoticeKind[] = [pictured ? 'MESSAGE_WITH_PHOTO' : 'MESSAGE', 'CALL'];
  const offers: readonly NoticeOption[] = ['ALTERNATIVE', 'CANCEL', 'KEEP'];
  const offered = offers[draws.weighted(pictured ? [75, 15, 10] : [25, 25, 50], 'noticeOption', stream)] ?? 'KEEP';
  const chosen = draws.chance(0.72, 'noticeOption', stream, 1)
    ? offered
    : (offers[draws.weighted([30, 35, 35], 'noticeOption', stream, 2)] ?? 'KEEP');
  return {
    notifiedAt,
    notice: kinds[draws.weighted([88, 12], 'noticeKind', stream)] ?? 'MESSAGE',
    offered,
    chosen,
    agreed: chosen === offered || draws.chance(0.4, 'noticeOption', stream, 3),
  };
}
