import { expect, test } from 'vitest';
import { addUp, byReason, forbidSkips, lastLine } from './summary.mjs';

const finding = (name: string, reason = 'because') => ({ name, reason });
const units = {
  passed: 40,
  failed: [finding('a')],
  skipped: [finding('b', 'no database'), finding('c', 'no database')],
};
const lint = { passed: 1, failed: [], skipped: [] };

test('steps and tests are added up', () => {
  const sum = addUp([lint, units, lint]);
  expect(lastLine(sum, { skipsForbidden: false })).toBe('42 passed, 1 failed, 2 skipped');
});

test('nothing at all adds up to nothing', () => {
  expect(lastLine(addUp([]), { skipsForbidden: false })).toBe('0 passed, 0 failed, 0 skipped');
});

test('where skips are forbidden each one is a failure that keeps its reason', () => {
  const strict = forbidSkips(units);
  expect(lastLine(strict, { skipsForbidden: true })).toBe('40 passed, 3 failed');
  expect(strict.failed.map(({ reason }) => reason)).toContain('skipped, which is forbidden here: no database');
});

test('findings are listed once per reason', () => {
  expect(byReason([finding('a', 'x'), finding('b', 'y'), finding('c', 'x')])).toEqual([
    ['x', ['a', 'c']],
    ['y', ['b']],
  ]);
});
