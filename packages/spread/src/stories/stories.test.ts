import { expect, test } from 'vitest';
import { unsupported } from '../answers/effect-answer.js';
import type { CustomerHistory, Recovery } from '../histories/customer-history.js';
import type { Study, Unit } from '../studies/study.js';
import { call, customer, failed, historiesOf } from '../testing/histories.js';
import { churnLadder } from './churn-ladder.js';
import { exposedHazards } from './exposed-hazards.js';
import { harmByRelationship } from './harm-by-relationship.js';
import { incidentStory } from './incident-weeks.js';
import { isUnjust, recoveryParadox } from './recovery-paradox.js';
import { remedies } from './remedies.js';
import { talkAsymmetry } from './talk-asymmetry.js';
import { trustScar } from './trust-scar.js';

const many = <Item>(count: number, of: (place: number) => Item): Item[] =>
  Array.from({ length: count }, (_, k) => of(k));
const unit = (history: CustomerHistory, at: number, more: Partial<Unit> = {}): Unit => ({
  history,
  at,
  covariates: [],
  ...more,
});

/** Forty sets, each with one stand-in of its own. */
const studyOf = (exposed: (place: number) => Unit, control: (place: number) => Unit): Study => ({
  sets: many(40, (k) => ({ exposed: exposed(k), controls: [control(k)] })),
  naive: [],
  exposed: 40,
  matching: { balance: [], warnings: [] },
});
const leaving = (count: number, place: number, from: number) => (place < count ? { endedOn: from + 50 } : {});

test('harm is told by severity and relationship where enough have it', () => {
  const failure = failed(100, { severity: 0.6 });
  const study = studyOf(
    (k) => unit(customer(k, leaving(20, k, 100)), 100, { failure }),
    (k) => unit(customer(100 + k, leaving(4, k, 100)), 100),
  );
  const cells = harmByRelationship(historiesOf([]), study);
  expect(cells).toHaveLength(12);
  const told = cells.filter(({ difference }) => difference !== null);
  // From day −500 to day 100 are less than two years.
  expect(told).toMatchObject([
    { severity: { from: 0.5 }, relationship: 'SETTLED', n: 40, exposed: 0.5, reference: 0.1 },
  ]);
  expect(told[0]?.difference?.estimate).toBeCloseTo(0.4, 12);
});

const recovery = (more: Partial<Recovery> = {}): Recovery => ({
  failure: 0,
  begunAt: 101,
  arrivedAt: 103,
  remedies: ['APOLOGY', 'REFUND'],
  justice: null,
  satisfactionBefore: null,
  satisfactionAfter: null,
  ...more,
});

test('recovered customers may say that they are happier and leave all the same', () => {
  const failedOnce = (k: number) =>
    customer(k, {
      failures: [failed(100)],
      recoveries: [recovery({ satisfactionBefore: 4, satisfactionAfter: k % 2 === 0 ? 5 : 6 })],
      ...leaving(10, k, 100),
    });
  const histories = historiesOf(many(40, failedOnce));
  const study = studyOf(
    (k) => unit(failedOnce(k), 100),
    (k) => unit(customer(100 + k), 100),
  );
  const { recovered, left, inWords, inDeeds } = recoveryParadox(histories, study);
  expect(recovered.satisfaction?.estimate).toBeCloseTo(1.5, 12);
  expect(recovered.leaving?.estimate).toBeCloseTo(0.25, 12);
  expect(left.leaving).toBeNull();
  expect({ inWords, inDeeds }).toEqual({ inWords: true, inDeeds: false });
});

test('a recovery is unjust where the weighted answers lie low', () => {
  // (0.45·1 + 0.35·2 + 0.2·3)/6 = 0.29; with one point more for each 0.46.
  expect(isUnjust({ distributive: 2, interactional: 3, procedural: 4 })).toBe(true);
  expect(isUnjust({ distributive: 3, interactional: 4, procedural: 5 })).toBe(false);
});

test('a bad contact is told against a good one, by people reached', () => {
  const contact = call(99.9);
  const told = (valence: 'NEGATIVE' | 'POSITIVE', reach: number) => ({ tellings: [{ at: 101, valence, reach }] });
  const study = studyOf(
    (k) =>
      unit(customer(k, { contacts: [contact], ...(k < 20 ? told('NEGATIVE', 8) : {}) }), 100, {
        failure: failed(100, { contact: 0 }),
      }),
    (k) => unit(customer(100 + k, k < 10 ? told('POSITIVE', 4) : told('NEGATIVE', 9)), 100),
  );
  const found = talkAsymmetry(study);
  expect(found).toMatchObject({ bad: { n: 40, told: { estimate: 0.5 } }, good: { told: { estimate: 0.25 } } });
  // Four people per bad contact, one per good.
  expect(found?.ratio?.estimate).toBeCloseTo(4, 12);
});

test('trust after a failure is told against that of others at the same age, and its scar with limits', () => {
  const answers = (level: (age: number) => number, k: number) => {
    const age = 10 + 56 * (k % 7);
    return { answers: [{ at: 100 + age, recommend: null, trust: level(age) + (k % 3) / 10 }] };
  };
  const study = studyOf(
    (k) =>
      unit(
        customer(
          k,
          answers((age) => 5 - 1 - 2 * 2 ** (-age / 60), k),
        ),
        100,
      ),
    (k) =>
      unit(
        customer(
          100 + k,
          answers(() => 5, k),
        ),
        100,
      ),
  );
  const scar = trustScar({ ...study, sets: [...study.sets, ...study.sets] });
  expect(scar?.points).toHaveLength(7);
  expect(scar?.curve.scar.estimate).toBeLessThan(-0.6);
  expect(scar?.curve.initial.estimate).toBeLessThan(scar?.curve.scar.estimate ?? 0);
  expect(
    trustScar(
      studyOf(
        (k) => unit(customer(k), 100),
        (k) => unit(customer(100 + k), 100),
      ),
    ),
  ).toBeNull();
});

test('the weeks of an incident show it, and its placebos nothing', () => {
  const struck = (k: number) => customer(k, { contacts: [call(300 - 3), call(310)] });
  const spared = (k: number) => customer(k, { contacts: [call(300 - 3)] });
  const study = studyOf(
    (k) => unit(struck(k), 300),
    (k) => unit(spared(100 + k), 300),
  );
  const twice = {
    ...study,
    sets: study.sets.map((set, k) => ({ ...set, controls: [...set.controls, unit(spared(200 + k), 300)] })),
  };
  const found = incidentStory(historiesOf([]), twice);
  const byWeek = new Map(found?.weeks.map(({ week, difference }) => [week, difference.estimate]));
  expect(byWeek.size).toBe(20);
  expect([-1, 0, 1, 2].map((week) => byWeek.get(week)?.toFixed(9))).toEqual([0, 0, 1, 0].map((n) => n.toFixed(9)));
  expect(found?.placeboDate.contacts?.estimate).toBe(0);
  expect(found?.placeboLot).toMatchObject({ contacts: { estimate: 0 }, leaving: { estimate: 0 } });
});

test('remedies are told by their mix and for whom', () => {
  const recovered = (k: number) =>
    unit(customer(k, leaving(4, k, 100)), 100, { failure: failed(98), recovery: recovery() });
  const study = studyOf(recovered, (k) => unit(customer(100 + k, leaving(20, k, 100)), 100));
  const cells = remedies(historiesOf([]), study);
  const told = cells.filter(({ leaving: found }) => found !== null).map(({ mix, audience }) => `${mix} ${audience}`);
  expect(told).toEqual(['BOTH ALL', 'BOTH LIGHT', 'BOTH OTHERS']);
  expect(cells.find(({ mix, audience }) => mix === 'BOTH' && audience === 'ALL')?.leaving?.estimate).toBeCloseTo(
    -0.4,
    12,
  );
});

test('hazards along time find how much sooner the failed leave, and the ladder counts customers', () => {
  // All come on one day; of a hundred who fail on day 100 forty leave within half a year, of the others one in ten.
  const failing = many(100, (k) => customer(k, { failures: [failed(100)], endedOn: k < 40 ? 101 + 4 * k : null }));
  const well = many(100, (k) => customer(200 + k, { endedOn: k < 10 ? 101 + 16 * k : null }));
  const histories = historiesOf([...failing, ...well], { window: { from: 0, until: 300 } });
  const share = exposedHazards(histories);
  expect(share?.estimate).toBeGreaterThan(0.25);
  expect(share?.estimate).toBeLessThan(0.45);
  const answers = { 'failure.churn.180': unsupported(null), 'incident.churn.180': unsupported(null) };
  const [naive, along] = churnLadder(histories, answers, null);
  expect(naive).toMatchObject({ rung: 'NAIVE', leaving: null, customers: null });
  expect(along?.customers?.estimate).toBeCloseTo(100 * (share?.estimate ?? 0), 9);
  const sampled = churnLadder({ ...histories, sampledFrom: 400 }, answers, null);
  expect(sampled[1]?.customers?.estimate).toBeCloseTo(200 * (share?.estimate ?? 0), 9);
});
