import { regions } from '../company/regions.js';
import type { IncidentRow } from '../rows/company-rows.js';
import type { WorldRow } from '../rows/world-row.js';
import type { Simulation } from '../simulation.js';
import { instantAt } from '../time/rome-time.js';

/** The scarves of the new supplier begin to ship: Monday 23 September 2024. */
export const scarfStart = 84;
const scarfRegions = ['Lombardia Ovest', 'Lombardia Est', 'Emilia', 'Veneto', 'Roma'];
export const scarfIncidentId = 'X-SCARF';
export const scarfImprovementId = 'N-SCARF';

/** S4-03, S4-09, S4-10, S4-18: a supplier changed unseen, nobody checked, others are struck as well, and the source is fixed. */
export function planScarfIncident(sim: Simulation): void {
  const day = (offset: number) => sim.window.from + scarfStart + offset;
  const at = (offset: number, hour: number) => instantAt(day(offset), hour * 3600);
  const row: IncidentRow = {
    externalId: scarfIncidentId,
    name: 'Silk scarves of a new supplier differ from their picture',
    kind: 'SUPPLIER',
    cause: 'PRODUCT_MISMATCH',
    startedAt: at(0, 6),
    department: 'D-CATALOGUE',
  };
  const detected = { ...row, detectedAt: at(3, 11) };
  const notified = { ...detected, notifiedAt: at(4, 10) };
  const fixed = { ...notified, sourceFixedAt: at(9, 17) };
  const change = {
    externalId: scarfImprovementId,
    title: 'Retake the picture of the scarf; compare each new lot with its picture',
    strategy: 'LISTING_CORRECTION',
    cause: 'PRODUCT_MISMATCH',
    openedOn: day(4),
    incident: scarfIncidentId,
    department: 'D-CATALOGUE',
  } as const;
  const later = (offset: number, entry: WorldRow) =>
    sim.onDay(day(offset), () => {
      if (day(offset) < sim.window.until) sim.emit(entry);
    });
  later(0, { table: 'incident', row });
  sim.onDay(day(0), () => {
    // From here on it strikes other customers of its regions like any incident.
    sim.incidents.push({
      row,
      cause: 'PRODUCT_MISMATCH',
      regions: new Set(scarfRegions.map((name) => regions.findIndex((region) => region.name === name))),
      startDay: day(0),
      fixedDay: day(9),
      noticed: true,
      noticeDay: day(4),
    });
  });
  later(3, { table: 'incident', row: detected, amends: true });
  later(3, {
    table: 'audit',
    row: {
      externalId: 'A-SCARF',
      auditedOn: day(3),
      kind: 'LISTING',
      passed: false,
      score: 0.2,
      incident: scarfIncidentId,
      department: 'D-CATALOGUE',
    },
  });
  later(4, { table: 'incident', row: notified, amends: true });
  later(4, { table: 'improvement_action', row: change });
  later(9, { table: 'incident', row: fixed, amends: true });
  later(9, { table: 'improvement_action', row: { ...change, closedOn: day(9) }, amends: true });
}
