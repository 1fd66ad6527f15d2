import { expect, test } from 'vitest';
import type { WorldRow } from '../index.js';
import { simulate } from '../simulate.js';
import { isCustomerFact, keyOf } from '../testing/collect.js';
import { planWorld } from '../world.js';
import { simulationOf } from '../world-plan.js';
import { Recording } from './recording.js';
import { Replay } from './replay.js';

/** Facts of customers whom no script moves, by table and key; of rows with one key the last. */
function factsOf(rows: Iterable<WorldRow>): Map<string, string> {
  const facts = new Map<string, string>();
  for (const row of rows) {
    const ends = row.table === 'customer' && row.row.endedOn != null;
    // A change made because of a failure is named on its row by the company, not by the customer's life.
    const fact = { ...row.row, improvement: null };
    if (ends || isCustomerFact(row.table)) facts.set(`${row.table} ${keyOf(row)}`, JSON.stringify(fact));
  }
  return facts;
}

const scripted = /\bC00000[1-5]\b/;
const unscripted = (facts: Map<string, string>) => [...facts].filter(([key]) => !scripted.test(key)).sort();

test.each(['webshop', 'ghost-town', 'catalogue-mismatch'] as const)(
  '%s: with the company held and nothing changed every customer lives the same life, to the last row',
  (profile) => {
    const plan = planWorld({ profile, seed: 3, customers: 900, months: 14 });
    const sim = simulationOf(plan);
    const recording = new Recording();
    sim.observer = recording;
    const lived: WorldRow[] = [];
    for (const { rows } of simulate(sim)) lived.push(...rows);
    const again: WorldRow[] = [];
    const replay = new Replay(plan, recording, { includes: () => true, row: (row) => again.push(row) });
    expect([...replay.run()]).toHaveLength(plan.window.weeks);
    const [expected, replayed] = [unscripted(factsOf(lived)), unscripted(factsOf(again))];
    expect(expected.length).toBeGreaterThan(5000);
    const known = new Map(expected);
    expect(
      replayed.flatMap(([key, row]) => (known.get(key) === row ? [] : [[row, known.get(key)]])).slice(0, 3),
    ).toEqual([]);
    expect(replayed.length).toBe(expected.length);
  },
);
