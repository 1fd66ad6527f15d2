import { expect, test } from 'vitest';
import { Draws } from '../deterministic/draws.js';
import type { WorldRow } from '../index.js';
import { type LeverName, leverNames, levers } from '../interventions/levers.js';
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

const personal: readonly LeverName[] = leverNames.filter((lever) => levers[lever].reach === 'CUSTOMERS');

test('with the company held, a lever of a tagged sample changes tagged customers, from its week on, and nobody else ever', () => {
  const plan = planWorld({ profile: 'catalogue-mismatch', seed: 5, customers: 700, months: 9 });
  const sim = simulationOf(plan);
  const recording = new Recording();
  sim.observer = recording;
  for (const _ of simulate(sim));
  const fromWeek = 12;
  const sample = 0.3;
  const lives = (value?: { lever: LeverName; value: number }) => {
    const rows = new Set<string>();
    const interventions = value ? [{ ...value, fromWeek, sample }] : [];
    const replay = new Replay({ ...plan, interventions }, recording, {
      includes: () => true,
      row: (row) => rows.add(`${replay.week} ${row.table} ${JSON.stringify(row.row)}`),
    });
    for (const _ of replay.run());
    return rows;
  };
  const usual = lives();
  const draws = new Draws(plan.seed);
  const isTagged = (id: string) => draws.chance(sample, 'tag', sim.customers.at(Number(id) - 1).stream);
  for (const lever of personal) {
    const set = lives({ lever, value: lever === 'notice' ? 1 : 0 });
    const differing = [...[...usual].filter((row) => !set.has(row)), ...[...set].filter((row) => !usual.has(row))];
    expect(differing.length, lever).toBeGreaterThan(5);
    expect(
      differing.filter((row) => Number.parseInt(row, 10) < fromWeek),
      lever,
    ).toEqual([]);
    const touched = new Set(
      differing.flatMap((row) => /"customer":"C(\d+)"/.exec(row)?.[1] ?? /"externalId":"C(\d+)"/.exec(row)?.[1] ?? []),
    );
    expect(
      [...touched].filter((id) => !isTagged(id)),
      lever,
    ).toEqual([]);
  }
});
