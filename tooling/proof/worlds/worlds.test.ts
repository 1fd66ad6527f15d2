import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ProvedFile } from '../proof-kind.js';
import { worlds } from './worlds.js';

type Result = Awaited<ReturnType<typeof worlds.prove>>;

const file = new URL('../results/worlds.json', import.meta.url);
const proved: ProvedFile<Result> = JSON.parse(readFileSync(file, 'utf8'));

test('the committed proof is whole, and its verdict is that of its results', () => {
  expect(proved.results.map(({ profile, seed }) => ({ profile, seed }))).toEqual(worlds.parts);
  expect(worlds.judge(proved.results)).toEqual(proved.verdict);
  expect(proved.verdict.holds).toBe(true);
});

test('a part of it, proved again, comes out the same', async () => {
  const again = await Promise.all(
    proved.results.filter(({ seed }) => seed <= 2).map(({ profile, seed }) => worlds.prove({ profile, seed })),
  );
  expect(again).toEqual(proved.results.filter(({ seed }) => seed <= 2));
}, 120_000);

test('it would fail if intervals missed nought, if confounding did not show, or if a failure had an effect', () => {
  const failing = (change: (result: Result) => Partial<Result>) =>
    worlds.judge(proved.results.map((result) => ({ ...result, ...change(result) }))).claims.map(({ holds }) => holds);
  expect(failing(() => ({}))).toEqual([true, true, true, true]);
  // Twenty of two hundred misses are too many for 95%, and intervals that never miss are too wide for it.
  const missing = ({ profile, seed }: Result) => (profile === 'null' && seed <= 20 ? { ciLow: 0.01, ciHigh: 0.1 } : {});
  expect(failing(missing)[0]).toBe(false);
  expect(failing(() => ({ ciLow: -1, ciHigh: 1 }))).toEqual([false, true, false, true]);
  expect(failing(({ difference }) => ({ difference: difference + 0.02 }))[1]).toBe(false);
  expect(failing(({ seed }) => ({ trueEffects: seed === 9 ? 1 : 0 }))).toEqual([true, true, true, false]);
});
