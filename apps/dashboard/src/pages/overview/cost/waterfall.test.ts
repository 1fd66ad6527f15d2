// @vitest-environment node
import { expect, test } from 'vitest';
import { testSay } from '../../../testing/test-say.js';
import { type Cost, costTable, waterfall } from './waterfall.js';

const amount = (estimate: number, ciLow: number, ciHigh: number) => ({ estimate, ciLow, ciHigh });
const cost: Cost = {
  period: { from: '2025-07-01', until: '2026-07-01' },
  parts: [
    {
      key: 'lostCustomers',
      label: 'Customers lost',
      counts: 'Margin.',
      gap: null,
      cost: amount(30_000, 20_000, 40_000),
    },
    { key: 'lostPartners', label: 'Partners', counts: 'Value.', gap: 'UNSUPPORTED', cost: null },
    { key: 'compensation', label: 'Compensation', counts: 'Bookings.', gap: null, cost: amount(-5000, -6000, -4000) },
  ],
  total: amount(25_000, 15_000, 35_000),
};

test('each part begins where the one before ends, and the total stands on zero', () => {
  const picture = waterfall(cost, testSay('en'));
  expect(
    'items' in picture && picture.items.map(({ key, from, value, interval }) => [key, from, value, interval]),
  ).toEqual([
    ['lostCustomers', 0, 30_000, [20_000, 40_000]],
    ['lostPartners', undefined, null, undefined],
    ['compensation', 30_000, 25_000, [24_000, 26_000]],
    ['total', 0, 25_000, [15_000, 35_000]],
  ]);
});

test('a part that cannot be told is a dash with its reason, never nought', () => {
  const { rows } = costTable(cost, testSay('en'));
  expect(rows.map(({ header, cells }) => [header, cells[0]])).toEqual([
    ['Customers lost', '€300'],
    ['Partners', '—'],
    ['Compensation', '-€50'],
    ['What poor service cost', '€250'],
  ]);
  expect(rows[1]?.cells[2]).toBe('The data do not tell the effect by which it is reckoned. Value.');
});
