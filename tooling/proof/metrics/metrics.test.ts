import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ProvedFile } from '../proof-kind.js';
import { metrics } from './metrics.js';

type Result = Awaited<ReturnType<typeof metrics.prove>>;

const proved: ProvedFile<Result> = JSON.parse(
  readFileSync(new URL('../results/metrics.json', import.meta.url), 'utf8'),
);

test('the committed proof is whole, and its verdict is that of its results', () => {
  expect(proved.results.map(({ seed }) => ({ seed }))).toEqual(metrics.parts);
  expect(metrics.judge(proved.results)).toEqual(proved.verdict);
  expect(proved.verdict.holds).toBe(true);
});

test('a part of it, proved again through the command and the API, comes out the same', async () => {
  const again = await metrics.prove({ seed: 3 });
  const before = proved.results.find(({ seed }) => seed === 3);
  expect(again.pValue).toBeCloseTo(before?.pValue ?? Number.NaN, 9);
  expect(again.penalty).toBeCloseTo(before?.penalty ?? Number.NaN, 9);
}, 120_000);

test('it would fail if failures seemed to matter, or if intervals were too narrow', () => {
  const holding = (change: (result: Result) => Partial<Result>) =>
    metrics.judge(proved.results.map((result) => ({ ...result, ...change(result) }))).claims.map(({ holds }) => holds);
  expect(holding(() => ({}))).toEqual([true, true, true]);
  expect(holding(({ pValue }) => ({ pValue: pValue / 20 }))).toEqual([false, false, true]);
  expect(holding(({ seed }) => (seed % 5 === 0 ? { ciLow: 0.01, ciHigh: 0.1 } : {}))[2]).toBe(false);
});
