import { expect, test } from 'vitest';
import { parametersOf } from '../profiles/profile.js';
import { Simulation } from '../simulation.js';
import { windowOf } from '../window.js';
import { arrivals } from './arrivals.js';

test('the largest company keeps its prospects and newcomers apart, region by region and week by week', () => {
  const sim = new Simulation(parametersOf('webshop'), windowOf(2), 5, 3_000_000);
  sim.reputation.fill(sim.parameters.reputation.start);
  const prospects: string[] = [];
  for (const week of [0, 1]) {
    sim.beginWeek(week);
    arrivals(sim);
    for (const { table, row } of sim.takeRows()) if (table === 'opportunity') prospects.push(row.externalId);
  }
  // Two weeks of 3,000,000 · 0.0165 prospects; a tenth of them in one region, more than the 4,096 of a layer.
  expect(Math.abs(prospects.length / 99_000 - 1)).toBeLessThan(0.02);
  expect(new Set(prospects).size).toBe(prospects.length);
  const streams = Array.from({ length: sim.customers.count }, (_, index) => sim.customers.at(index).stream | 0);
  expect(streams.length).toBeGreaterThan(30_000);
  expect(new Set(streams).size).toBe(streams.length);
});
