import 'reflect-metadata';
import type { CostMonth } from '@catena/database';
import { on } from '@catena/testing';
import { expect, test } from 'vitest';
import { costOf } from './cost-of.js';

const month = (day: string, compensation: number, whole = true): CostMonth => ({
  month: on(day),
  whole,
  segments: [{ segment: null, customerDays: 3000, failures: 10, failureValue: null }],
  spending: { COMPENSATION: compensation },
  prospects: { known: 0, asked: 0, heardBad: 0, value: null },
  slowerHours: null,
  rates: { margin: null, costPerContact: null, wage: null },
});
const answer = {
  window: null,
  effects: {},
  stories: null,
  broken: {},
  costMonths: [
    month('2024-01-01', 100),
    month('2024-02-01', 200),
    month('2024-03-01', 400),
    month('2024-04-01', 800, false),
  ],
};

test('the cost is that of the whole months of the period; against no failures, all that was booked', () => {
  // From the middle of January to the middle of April: February and March.
  const cost = costOf(answer, { from: on('2024-01-15'), until: on('2024-04-15') }, 'NO_FAILURES');
  expect(cost?.period()).toEqual({ from: on('2024-02-01'), until: on('2024-04-01') });
  const parts = cost?.parts() ?? [];
  expect(parts.find((part) => part.key() === 'compensation')?.cost()).toMatchObject({ estimate: 600 });
  expect(parts.find((part) => part.key() === 'compensation')?.monthly()).toEqual([
    { month: on('2024-02-01'), cost: 200 },
    { month: on('2024-03-01'), cost: 400 },
  ]);
  expect(parts.find((part) => part.key() === 'lostCustomers')?.cost()).toBeNull();
  expect(cost?.total()).toMatchObject({ estimate: 600 });
});

test('without a whole month, or without cells, there is no cost', () => {
  expect(costOf(answer, { from: on('2024-02-02'), until: on('2024-03-01') }, 'NO_FAILURES')).toBeNull();
  expect(
    costOf({ ...answer, costMonths: null }, { from: on('2024-02-01'), until: on('2024-03-01') }, 'NO_FAILURES'),
  ).toBeNull();
});
