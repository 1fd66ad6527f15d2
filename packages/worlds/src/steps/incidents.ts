import type { FailureCause, IncidentKind } from '@catena/metrics';
import { type Customer, isActive } from '../agents/customers.js';
import { causes } from '../company/causes.js';
import { regionName, regionWeights } from '../company/regions.js';
import { originKey } from '../contacts/attempt.js';
import type { IncidentRow } from '../rows/company-rows.js';
import type { Simulation } from '../simulation.js';
import { instantAt } from '../time/rome-time.js';
import { expose } from './exposure.js';

/** A common cause while it strikes. Whoever is exposed is as good as random within its regions. */
export interface Incident {
  row: IncidentRow;
  readonly cause: FailureCause;
  readonly regions: ReadonlySet<number>;
  readonly startDay: number;
  readonly fixedDay: number;
  /** Whether the company finds out early enough to tell exposed customers, and from which day on it can. */
  readonly noticed: boolean;
  readonly noticeDay: number;
}

interface Kind {
  readonly kind: IncidentKind;
  readonly cause: FailureCause;
  readonly weight: number;
}

const kinds: readonly Kind[] = [
  { kind: 'CARRIER', cause: 'DELIVERY_LATE', weight: 30 },
  { kind: 'LOT', cause: 'MISSED_CHECK', weight: 22 },
  { kind: 'SUPPLIER', cause: 'PRODUCT_MISMATCH', weight: 18 },
  { kind: 'LISTING', cause: 'PRODUCT_MISMATCH', weight: 18 },
  { kind: 'OUTAGE', cause: 'UNEXPLAINED_CANCELLATION', weight: 12 },
];
const fallbackKind: Kind = { kind: 'OTHER', cause: 'OTHER', weight: 0 };

/** Starts incidents, and ends those whose source is fixed. */
export function incidents(sim: Simulation): void {
  if (sim.draws.chance(sim.parameters.incidents.weekly, 'incidentStart', 0)) start(sim);
  sim.incidents = sim.incidents.filter((incident) => incident.fixedDay > sim.weekStart);
}

/** Exposes customers of the regions that an incident strikes; nobody meets two in one week. */
export function strikes(sim: Simulation): void {
  const struck = new Set<number>();
  for (const incident of sim.incidents) {
    for (const index of sim.active) {
      if (!struck.has(index) && strike(sim, incident, sim.customers.at(index))) struck.add(index);
    }
  }
}

function start(sim: Simulation): void {
  const { draws, parameters, week } = sim;
  const weights = kinds.map(
    ({ weight, cause }) => weight * (cause === 'PRODUCT_MISMATCH' ? parameters.incidents.catalogue : 1),
  );
  const kind = kinds[draws.weighted(weights, 'incidentKind', 0)] ?? fallbackKind;
  const struck = new Set<number>();
  const count = 2 + draws.below(parameters.incidents.regions - 1, 'incidentRegion', 0);
  for (let k = 1; k <= count; k++) struck.add(draws.weighted(regionWeights, 'incidentRegion', 0, k));
  const startDay = sim.weekStart + draws.below(5, 'incidentTiming', 0);
  const fixedDay = startDay + 4 + Math.floor(draws.exponential(parameters.incidents.fixDays, 'incidentTiming', 0, 1));
  const detectedDay = Math.min(fixedDay, startDay + 1 + draws.below(4, 'incidentTiming', 0, 2));
  const noticed = draws.chance(parameters.incidents.noticed, 'notice', 0);
  const told = (sim.lever('notice') ?? (noticed ? 1 : 0)) > 0;
  const noticeDay = detectedDay + 1;
  const [only] = struck;
  const row: IncidentRow = {
    externalId: `X-${week}`,
    name: sim.voice.incidents[kind.kind],
    kind: kind.kind,
    cause: kind.cause,
    startedAt: instantAt(startDay, 6 * 3600),
    department: causes[kind.cause].department.id,
    region: struck.size === 1 && only !== undefined ? regionName(only) : null,
  };
  sim.emitOn(startDay, { table: 'incident', row });
  const detected = { ...row, detectedAt: sim.known(instantAt(detectedDay, 11 * 3600)) };
  sim.amendOn(detectedDay, { table: 'incident', row: detected });
  const notified = { ...detected, notifiedAt: told ? sim.known(instantAt(noticeDay, 10 * 3600)) : null };
  if (told) sim.amendOn(noticeDay, { table: 'incident', row: notified });
  sim.amendOn(fixedDay, { table: 'incident', row: { ...notified, sourceFixedAt: instantAt(fixedDay, 17 * 3600) } });
  sim.incidents.push({ row, cause: kind.cause, regions: struck, startDay, fixedDay, noticed, noticeDay });
}

/** Days of the incident over which its exposures are spread; answers whether the customer is among them. */
function strike(sim: Simulation, incident: Incident, customer: Customer): boolean {
  if (!incident.regions.has(customer.region) || customer.scripted) return false;
  const length = incident.fixedDay - incident.startDay;
  const from = Math.max(incident.startDay, sim.weekStart);
  const until = Math.min(incident.fixedDay, sim.weekStart + 7, sim.window.until);
  if (until <= from) return false;
  const k = incident.startDay & 1023;
  const leverOf = (name: 'incidents' | 'failures') => sim.lever(name, customer, originKey.incident) ?? 1;
  const levers = leverOf('incidents') * leverOf('failures');
  const chance = ((sim.parameters.incidents.exposed * (until - from)) / length) * levers;
  if (!sim.draws.chance(chance, 'exposure', customer.stream, k)) return false;
  const day = from + sim.draws.below(until - from, 'exposureDay', customer.stream, k);
  if (!isActive(customer, day) || day < customer.startedOn) return false;
  expose(sim, incident, customer, day);
  return true;
}
