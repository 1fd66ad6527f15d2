// @vitest-environment node
import { expect, test } from 'vitest';
import type { MovedSliceFragment, MoverFragment, OverviewMoversQuery } from '../../generated/documents.js';
import { moversOf } from './movers.js';

type Split = MoverFragment & { breakdown: MovedSliceFragment[] };

const slice = (key: string | null, previous: number, value: number, uncertain = false): MovedSliceFragment => ({
  key,
  name: key,
  previous,
  figure: { value, uncertain },
  change: { kind: 'POINTS', value: value - previous, better: false },
});

const moved = (
  key: MoverFragment['metric']['key'],
  previous: number,
  value: number,
  breakdown: MovedSliceFragment[] = [],
  filtered = true,
): Split => ({
  metric: { key, label: key, unit: 'SHARE' },
  figure: { value },
  previous: { value: previous },
  change: { kind: 'POINTS', value: value - previous, better: false },
  filtered,
  breakdown,
});

const report = (part: Partial<OverviewMoversQuery['report']>): OverviewMoversQuery => {
  const still = moved('CSAT', 0.5, 0.5);
  return {
    report: {
      period: { from: '2025-07-01', until: '2026-07-01' },
      answered: still,
      failed: still,
      failures: still,
      satisfied: still,
      lost: still,
      told: still,
      spent: still,
      ...part,
    },
  };
};

test('the largest move relative to where it stood comes first; what stood still is not there', () => {
  const movers = moversOf(
    report({ answered: moved('ANSWERED_IN_TIME', 0.8, 0.7), failed: moved('FAILED_CONTACT_SHARE', 0.05, 0.1) }),
  );
  expect(movers.map(({ value }) => value.metric.key)).toEqual(['FAILED_CONTACT_SHARE', 'ANSWERED_IN_TIME']);
});

test('what is written as unchanged did not move', () => {
  expect(moversOf(report({ failed: moved('FAILED_CONTACT_SHARE', 0.05, 0.0504) }))).toEqual([]);
});

test('it moved most in the slice that moved furthest the same way, if that rests on enough cases', () => {
  const breakdown = [
    slice('PHONE', 0.05, 0.08),
    slice('CHAT', 0.05, 0.12),
    slice('EMAIL', 0.05, 0.01),
    slice('SOCIAL', 0.05, 0.5, true),
    slice(null, 0.05, 0.9),
  ];
  const [mover] = moversOf(report({ failed: moved('FAILED_CONTACT_SHARE', 0.05, 0.1, breakdown) }));
  expect(mover?.most?.key).toBe('CHAT');
});

test('a figure that ignores the filter is left out', () => {
  expect(moversOf(report({ spent: moved('REACTIVE_SPEND', 1, 2, [], false) }))).toEqual([]);
});
