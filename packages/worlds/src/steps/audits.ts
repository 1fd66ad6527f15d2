import type { AuditKind } from '@catena/metrics';
import { departments } from '../company/departments.js';
import type { AuditRow } from '../rows/company-rows.js';
import type { Simulation } from '../simulation.js';
import { meanBurnout } from './burnout.js';
import { round2 } from './severity.js';

const kinds: readonly AuditKind[] = ['LISTING', 'INFORMATION', 'EMPATHY'];
const owners = {
  LISTING: departments.catalogue,
  INFORMATION: departments.service,
  EMPATHY: departments.service,
} as const;
/** Checks of each kind in a week. */
const weekly = { LISTING: 10, INFORMATION: 8, EMPATHY: 6 } as const;

/** Appraisal: a few listings and contacts are checked every week; a catalogue incident shows in the listings. */
export function audits(sim: Simulation): void {
  const { draws, parameters } = sim;
  const listing = sim.incidents.find(({ row }) => row.kind === 'LISTING' || row.kind === 'SUPPLIER');
  const haste = Math.max(0, 1 - sim.minutesPerContact / parameters.work.standardMinutes);
  const tired = Math.max(0, meanBurnout(sim) - parameters.staff.burnout);
  const passes = {
    LISTING: listing ? 0.8 : 0.95,
    INFORMATION: 0.94 - 0.3 * haste,
    EMPATHY: 0.9 - 0.8 * tired - 0.1 * haste,
  };
  for (const kind of kinds) {
    for (let k = 0; k < weekly[kind]; k++) {
      const auditedOn = sim.weekStart + draws.below(5, 'auditPick', k, kinds.indexOf(kind));
      if (auditedOn >= sim.window.until) continue;
      const passed = draws.chance(passes[kind], 'auditResult', k, kinds.indexOf(kind));
      const score = 0.5 + 0.35 * (passed ? 1 : -1) + 0.15 * draws.uniform('auditResult', k, 8 + kinds.indexOf(kind));
      const found =
        kind === 'LISTING' && !passed && listing && listing.startDay <= auditedOn ? listing.row.externalId : null;
      const contact =
        kind === 'LISTING' ? null : sim.sampled[(k * 7 + kinds.indexOf(kind)) % Math.max(1, sim.sampled.length)];
      const row: AuditRow = {
        externalId: `A-${sim.week}-${kinds.indexOf(kind)}-${k}`,
        auditedOn: contact ? Math.max(auditedOn, contact.day) : auditedOn,
        kind,
        passed,
        score: round2(score),
        customer: contact?.customer,
        interaction: contact?.interaction,
        incident: found,
        department: owners[kind].id,
      };
      if (row.auditedOn < sim.window.until) sim.emit({ table: 'audit', row });
    }
  }
  sim.sampled = [];
}
