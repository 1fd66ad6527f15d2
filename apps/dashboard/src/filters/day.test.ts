// @vitest-environment node
import { expect, test } from 'vitest';
import { addDays, addMonths, isDay } from './day.js';

test('knows days that exist from those that do not', () => {
  expect(['2024-02-29', '2025-02-29', '2025-13-01', '2025-1-1', 'yesterday'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('adds days over the ends of months and years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

test('adds months and stays inside the month it arrives in', () => {
  expect(addMonths('2026-07-01', -12)).toBe('2025-07-01');
  expect(addMonths('2026-05-31', -3)).toBe('2026-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2025-11-15', 3)).toBe('2026-02-15');
});
