import { isMetricKey } from '@catena/metrics';
import { expect, test } from 'vitest';
import { edgeLabel } from './edge-label.js';
import { edgeKeys, edges } from './edges.js';
import { loopSteps } from './loop-steps.js';
import { loopKeys, loops } from './loops.js';
import { nodeKeys, nodes } from './nodes.js';

test('every node is reached by a link or starts one, and shows a figure that exists', () => {
  const linked = new Set<string>(edgeKeys.flatMap((key) => [edges[key].from, edges[key].to]));
  const onLoops = new Set<string>(loopKeys.flatMap((key) => [...loops[key].way]));
  for (const key of nodeKeys) {
    expect(linked.has(key) || onLoops.has(key), key).toBe(true);
    const { headline } = nodes[key];
    expect(headline === null || isMetricKey(headline), key).toBe(true);
  }
});

test('a key of a link names where it begins', () => {
  for (const key of edgeKeys) expect(key.startsWith(`${edges[key].from}-`), key).toBe(true);
});

test('a way round names no node twice', () => {
  for (const key of loopKeys) expect(new Set(loops[key].way).size, key).toBe(loops[key].way.length);
});

test('a way round is told step by step, with the link of each step that has one', () => {
  expect(loopSteps('R4')).toEqual([
    { from: 'failure', to: 'demand', edge: 'failure-demand' },
    { from: 'demand', to: 'access', edge: null },
    { from: 'access', to: 'failure', edge: 'access-failure' },
  ]);
  expect(loopSteps('B1').map(({ to }) => to)).toEqual(['recovery', 'churn']);
  // Not the links by severity and by relationship, which have the same ends.
  expect(loopSteps('R1')[0]).toEqual({ from: 'failure', to: 'churn', edge: 'failure-churn' });
});

test('a link is called by its ends', () => {
  expect(edgeLabel('failure-severity-churn')).toEqual({
    en: 'Failures → Churn, by severity',
    it: 'Disservizi → Abbandono, secondo la gravità',
  });
});
