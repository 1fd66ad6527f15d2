import { expect, test } from 'vitest';
import { createWorld, describeProfile, profileNames } from '../index.js';

test('a profile is told with its sizes: ten and a hundred times the customers, the same months', () => {
  expect(describeProfile('cost-cutter').sizes).toEqual([
    { size: 'small', customers: 3000, months: 36 },
    { size: 'medium', customers: 30_000, months: 36 },
    { size: 'large', customers: 300_000, months: 36 },
  ]);
  // 36 months from July 2024 on: 1095 days, 156 weeks and three days.
  expect(createWorld({ profile: 'cost-cutter', seed: 1, size: 'medium' }).weeks).toBe(157);
});

test('parameters stand beside those of the webshop', () => {
  const { parameters } = describeProfile('cost-cutter');
  const cut = parameters.find(({ name }) => name === 'plannedCut');
  expect(cut).toMatchObject({ mechanism: 'money', value: 0.4, usual: 0, unit: 'share' });
  expect(describeProfile('webshop').parameters.every(({ value, usual }) => value === usual)).toBe(true);
});

test.each(profileNames)('%s is documented: words, and unit and source for each parameter', (name) => {
  const { title, story, watch, parameters } = describeProfile(name);
  for (const text of [title, story, ...watch]) expect(text).toMatch(/^[A-Z].{10,}/);
  expect(watch.length).toBeGreaterThan(1);
  expect(parameters.length).toBe(describeProfile('webshop').parameters.length);
  for (const { unit, source } of parameters) expect([unit, source]).not.toContain('');
  if (name !== 'webshop') expect(parameters.some(({ value, usual }) => value !== usual)).toBe(true);
});

test('a size that does not exist is refused with those that do', () => {
  // Whoever writes JavaScript may ask for anything.
  const options = JSON.parse('{"profile":"webshop","seed":1,"size":"huge"}');
  expect(() => createWorld(options)).toThrow('There is no size "huge". Choose one of: small, medium, large.');
});
