import { departments } from '../company/departments.js';
import type { Simulation } from '../simulation.js';
import { instantAt } from '../time/rome-time.js';

/** S3-12: now and then a tool fails for some hours; contacts of that day go wrong more often. */
export function outages(sim: Simulation): void {
  const { draws } = sim;
  sim.outageDay = -1;
  if (!draws.chance(0.14, 'outage', 0)) return;
  const day = sim.weekStart + draws.below(6, 'outage', 0, 1);
  if (day >= sim.window.until) return;
  sim.outageDay = day;
  const minutes = 25 + draws.below(240, 'outageTime', 0);
  const startedAt = instantAt(day, 28_800 + draws.below(28_800, 'outageTime', 0, 1));
  const people = sim.staff.length * 0.4;
  sim.emit({
    table: 'tool_outage',
    row: {
      externalId: `G-${sim.week}`,
      tool: draws.pick(sim.voice.tools, 'outageTool', 0),
      startedAt,
      endedAt: startedAt + minutes * 60_000,
      lostMinutes: Math.round(minutes * people * (0.2 + 0.3 * draws.uniform('outageTime', 0, 2))),
      department: departments.service.id,
    },
  });
}
