import { expect, test } from 'vitest';
import { call, customer } from '../testing/histories.js';
import { badReach, contacts, daysStayed, followed, leftWithin, netReach, spellOf } from './outcomes.js';
import type { Unit } from './study.js';
import { discontent, recommends } from './survey-outcomes.js';

const window = { from: 0, until: 200 };
const unit = (history: Unit['history'], at: number): Unit => ({ history, at, covariates: [] });

test('leaving counts by whole days from the day of the exposure', () => {
  const leaver = unit(customer(1, { endedOn: 190 }), 100.9);
  expect(leftWithin(90)(leaver).outcome).toBe(1);
  expect(leftWithin(89)(leaver).outcome).toBe(0);
  expect(daysStayed(365)(leaver).outcome).toBe(90);
  expect(daysStayed(60)(leaver).outcome).toBe(60);
});

test('only those count who are followed for as long as is asked', () => {
  const [early, late] = [unit(customer(1), 100), unit(customer(2), 120)];
  expect(followed([{ exposed: early, controls: [early, late] }], 90, window)).toEqual([
    { exposed: early, controls: [early] },
  ]);
  expect(followed([{ exposed: late, controls: [early] }], 90, window)).toEqual([]);
});

test('contacts count after the exposure, while a customer, and not when made to leave', () => {
  const history = customer(1, {
    contacts: [call(99), call(100.5), call(101), call(120), call(149, { cancels: true }), call(170)],
    endedOn: 150,
  });
  const { time, events } = spellOf(contacts, 56, window)(unit(history, 100.5));
  expect(time).toBeCloseTo(49.5);
  expect(events.map(({ at }) => at)).toEqual([0.5, 19.5]);
});

test('reach counts people: bad talk alone, or less what good talk reached', () => {
  const history = customer(1, {
    tellings: [
      { at: 1, valence: 'NEGATIVE', reach: 40 },
      { at: 2, valence: 'POSITIVE', reach: 3 },
      { at: 3, valence: 'NEUTRAL', reach: 9 },
    ],
  });
  expect(badReach(unit(history, 0)).map(({ size }) => size)).toEqual([40]);
  expect(netReach(unit(history, 0)).map(({ size }) => size)).toEqual([40, -3]);
});

test('an answer counts some weeks after; discontent grows below four of five', () => {
  const answers = [10, 20, 80].map((at) => ({ at, recommend: at / 10, trust: null }));
  expect(recommends(unit(customer(1, { answers }), 0))).toBe(2);
  expect(recommends(unit(customer(1, { answers }), 100))).toBeNull();
  const rated = (csat: number) => discontent({ ...unit(customer(1), 0), contact: call(0, { csat }) });
  expect([rated(5), rated(4), rated(1)]).toEqual([0, 0, 3]);
});
