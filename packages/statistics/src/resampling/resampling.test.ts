import { expect, test } from 'vitest';
import { meanInterval } from '../intervals/mean.js';
import { clusterBootstrap } from './cluster-bootstrap.js';
import { groupedJackknife } from './grouped-jackknife.js';

const mean = (groups: readonly (readonly number[])[]): number | null => {
  const values = groups.flat();
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length;
};

test('the jackknife of a mean over single values is the t interval', () => {
  const values = [1, 4, 2, 8, 5];
  const exact = meanInterval(values.map((value) => ({ value })));
  const found = groupedJackknife(
    values.map((value) => [value]),
    mean,
  );
  expect(found.estimate).toBeCloseTo(exact.estimate ?? 0, 12);
  expect(found.se).toBeCloseTo(exact.se ?? 0, 12);
  expect(found.ciLow).toBeCloseTo(exact.ciLow ?? 0, 10);
  expect(found.n).toBe(5);
});

test('a jackknife of a ratio of sums, by hand', () => {
  // Ratios without one group: 5/3, 4/3, 3/2 around 1.5; the whole is 6/4.
  const groups = [
    { cost: 1, failures: 1 },
    { cost: 2, failures: 1 },
    { cost: 3, failures: 2 },
  ];
  const found = groupedJackknife(groups, (kept) => {
    return (
      kept.reduce((total, group) => total + group.cost, 0) / kept.reduce((total, group) => total + group.failures, 0)
    );
  });
  expect(found.estimate).toBe(1.5);
  // Left out in turn: 5/3, 4/3, 3/2; squares (1/6)² + (1/6)² + 0, times 2/3.
  expect(found.se).toBeCloseTo(Math.sqrt((2 / 3) * (2 / 36)), 12);
});

test('a jackknife with a replicate that has no value answers no error', () => {
  const found = groupedJackknife([[1, 2], []], mean);
  expect(found).toMatchObject({ estimate: 1.5, se: null, ciLow: null });
  expect(found.warnings[0]).toMatchObject({ code: 'UNSTABLE_REPLICATES' });
  expect(() => groupedJackknife([[1]], mean)).toThrow('There are 1 groups. A jackknife needs two or more.');
});

test('the bootstrap of a mean finds its standard error, the same for the same seed', () => {
  const clusters = Array.from({ length: 200 }, (_, index) => [index % 10]);
  const found = clusterBootstrap(clusters, mean, { seed: 42 });
  // The standard deviation of 0 to 9 is √8.25.
  expect(found.se).toBeCloseTo(Math.sqrt(8.25 / 200), 1);
  expect(found.estimate).toBe(4.5);
  expect((found.ciHigh ?? 0) - (found.ciLow ?? 0)).toBeCloseTo(2 * 1.96 * Math.sqrt(8.25 / 200), 1);
  expect(clusterBootstrap(clusters, mean, { seed: 42 })).toEqual(found);
  expect(clusterBootstrap(clusters, mean, { seed: 43 }).se).not.toBe(found.se);
});

test('clusters are drawn whole: doubled rows inside them narrow nothing', () => {
  const clusters = Array.from({ length: 50 }, (_, index) => [index % 5]);
  const doubled = clusters.map((cluster) => [...cluster, ...cluster]);
  const [single, double] = [clusters, doubled].map((input) =>
    clusterBootstrap(input, mean, { seed: 1, replicates: 199 }),
  );
  expect(double?.se).toBeCloseTo(single?.se ?? 0, 12);
});

test('replicates without a value are counted', () => {
  const found = clusterBootstrap([[1], [], []], mean, { seed: 5, replicates: 99 });
  expect(found.warnings[0]?.code).toBe('UNSTABLE_REPLICATES');
  expect(found.ciLow).toBe(1);
  expect(() => clusterBootstrap([], mean, { seed: 1 })).toThrow('There are no clusters. Give at least one.');
});
