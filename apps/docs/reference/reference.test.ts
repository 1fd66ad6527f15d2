import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gaps, renderCoverage, strangers } from './render-coverage.mjs';
import { renderMetrics } from './render-metrics.mjs';

const read = (file: string): string => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');

test('the generated pages are what the definitions say; if not: pnpm --filter @catena/docs generate', () => {
  expect(renderMetrics()).toBe(read('metrics.md'));
  expect(renderCoverage()).toBe(read('coverage.md'));
});

test('every concept is embodied by a metric, or by something else, or has a reason', () => {
  expect(gaps()).toEqual([]);
  expect(strangers()).toEqual([]);
});
