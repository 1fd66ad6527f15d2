import { expect, test } from 'vitest';
import { erlangA } from './erlang-a.js';
import { erlangB } from './erlang-b.js';
import { erlangC } from './erlang-c.js';

/** 200 calls an hour of 180 seconds: 10 erlangs; answered within 20 seconds counts. */
const calls = (agents: number) => ({ arrivals: 200 / 3600, handleTime: 180, agents });

test.each([
  [11, 0.682118, 0.389614, 122.781],
  [12, 0.449388, 0.640158, 40.445],
  [13, 0.28527, 0.795595, 17.116],
  [14, 0.174132, 0.88835, 7.836],
  [15, 0.102042, 0.941453, 3.674],
  [16, 0.05734, 0.97056, 1.72],
])('Erlang C with %i agents agrees with the published table', (agents, wait, level, seconds) => {
  const found = erlangC(calls(agents), 20);
  expect(found.load).toBeCloseTo(10, 12);
  expect(found.waitProbability).toBeCloseTo(wait, 6);
  expect(found.serviceLevel).toBeCloseTo(level, 6);
  expect(found.averageWait).toBeCloseTo(seconds, 3);
  expect(found.occupancy).toBeCloseTo(10 / agents, 12);
});

test('Erlang C without enough agents: everybody waits, without end', () => {
  expect(erlangC(calls(10), 20)).toMatchObject({
    waitProbability: 1,
    averageWait: null,
    serviceLevel: 0,
    occupancy: 1,
  });
});

test('Erlang B by hand: two erlangs on two lines block 2/5', () => {
  expect(erlangB(2, 2)).toBeCloseTo(2 / 5, 12);
  expect(erlangB(2, 0)).toBe(1);
  expect(erlangB(0, 3)).toBe(0);
});

// When patience equals handle time, the number present is Poisson with mean equal to the load.
test('Erlang A with patience equal to the handle time, by hand', () => {
  const found = erlangA({ arrivals: 2, handleTime: 1, agents: 2 }, 1, 0);
  expect(found.waitProbability).toBeCloseTo(1 - 3 * Math.exp(-2), 12);
  expect(found.abandonment).toBeCloseTo(2 * Math.exp(-2), 12);
  expect(found.averageWait).toBeCloseTo(2 * Math.exp(-2), 12);
  expect(found.serviceLevel).toBeCloseTo(3 * Math.exp(-2), 12);
  expect(found.occupancy).toBeCloseTo(1 - 2 * Math.exp(-2), 12);
});

test('the service level of Erlang A, integrated by hand for one agent', () => {
  // P(idle) + P(one present) · e² ∫ u e^(−2u) du from e^(−1) to 1, with P(one present) = 2e^(−2).
  const a = Math.exp(-1);
  const inTime = Math.exp(-2 * a) * (a / 2 + 1 / 4) - (3 / 4) * Math.exp(-2);
  expect(erlangA({ arrivals: 2, handleTime: 1, agents: 1 }, 1, 1).serviceLevel).toBeCloseTo(
    Math.exp(-2) + 2 * inTime,
    9,
  );
});

test('everybody not lost is answered in the end', () => {
  const found = erlangA(calls(9), 60, 3600);
  expect(found.serviceLevel).toBeCloseTo(1 - found.abandonment, 9);
});

test('endless patience turns Erlang A into Erlang C', () => {
  const [patient, endless] = [erlangA(calls(12), 1e9, 20), erlangC(calls(12), 20)];
  expect(patient.waitProbability).toBeCloseTo(endless.waitProbability, 5);
  expect(patient.serviceLevel).toBeCloseTo(endless.serviceLevel, 5);
  expect(patient.averageWait).toBeCloseTo(endless.averageWait ?? 0, 3);
});

test('long overload with great patience stays finite: the surplus gives up', () => {
  // 400 an hour against a capacity of 100: three in four must leave.
  const found = erlangA({ arrivals: 400, handleTime: 0.1, agents: 10 }, 20, 0.01);
  expect(found.abandonment).toBeCloseTo(0.75, 6);
  expect(found.occupancy).toBeCloseTo(1, 6);
  expect(found.waitProbability).toBeCloseTo(1, 9);
});

test('no arrivals: nobody waits', () => {
  expect(erlangA({ arrivals: 0, handleTime: 1, agents: 1 }, 1, 0)).toMatchObject({
    waitProbability: 0,
    serviceLevel: 1,
  });
});

test.each([
  [() => erlangC({ arrivals: 1, handleTime: 0, agents: 1 }, 1), 'The handle time is 0. It must be above zero.'],
  [
    () => erlangC({ arrivals: 1, handleTime: 1, agents: 1.5 }, 1),
    'There are 1.5 agents. Give a whole number above zero.',
  ],
  [() => erlangA({ arrivals: 1, handleTime: 1, agents: 1 }, 0, 1), 'The patience is 0. It must be above zero.'],
])('a queue that is none is refused: %#', (run, message) => {
  expect(run).toThrow(message);
});
