import { expect, test } from 'vitest';
import { satisfaction, updatedExpectation } from './expectation.js';
import { justiceIndex, recoveryEffect } from './justice.js';
import { effectiveBuffer, relationshipStrength, trustLoss } from './relationship.js';
import { afterHearing, tellingChance } from './talk.js';
import { waiting } from './waiting.js';
import { burnoutTarget, erodedStandard, productivity, timePerContact } from './work.js';

test('one experience moves a newcomer half way and an old customer a twenty-first', () => {
  expect(updatedExpectation(6, 1, 4)).toBe(5);
  expect(updatedExpectation(6, 20, 4)).toBeCloseTo(6 - 2 / 21, 12);
  expect(updatedExpectation(6, 400, 4)).toBeCloseTo(6 - 2 / 21, 12);
});

test('a shortfall costs more satisfaction than an excess brings', () => {
  expect(satisfaction(6, 5, 0.2, 2.25)).toBeCloseTo(6.2, 12);
  expect(satisfaction(4, 5, 0.2, 2.25)).toBeCloseTo(3.55, 12);
});

test('relationship strength grows with tenure, purchases, continuity and satisfaction', () => {
  // exponent 0.25·4 + 0.2·ln 1 + 0.6·0.5 + 0.4·0.5 = 1.5; 1 − e^−1.5 = 0.776870
  const history = { tenureYears: 4, purchases: 0, continuity: 0.5, satisfaction: 0.5 };
  expect(relationshipStrength(history)).toBeCloseTo(0.77687, 5);
});

test('the buffer fades with severity and turns into betrayal', () => {
  const p = { bufferMax: 0.6, bufferHalf: 0.4 };
  expect(effectiveBuffer(0.6, 0, 1, p)).toBeCloseTo(0.36, 12);
  expect(effectiveBuffer(0.6, 0.5, 1, p)).toBeCloseTo(0.27, 12);
  expect(effectiveBuffer(0.6, 0.9, 0.2, p)).toBeCloseTo(-0.12, 12);
  expect(trustLoss(0.8, 0.5, 0.27, 0.3)).toBeCloseTo(0.0876, 12);
});

test('a recovery undoes less of a severe failure', () => {
  const fair = { distributive: 1, procedural: 0.5, interactional: 0.8 };
  expect(justiceIndex(fair)).toBeCloseTo(0.83, 12);
  // With the log odds at 0 the logistic is one half.
  const p = { effectMax: 0.8, effectIntercept: -0.83, effectSlope: 1, severityDiscount: 0.5 };
  expect(recoveryEffect(fair, 0, p)).toBeCloseTo(0.4, 12);
  expect(recoveryEffect(fair, 1, p)).toBeCloseTo(0.2, 12);
});

test('telling is an asymmetric U', () => {
  const p = { base: 0.02, neutral: 5, negativeSlope: 0.1, positiveSlope: 0.04 };
  expect(tellingChance(5, p)).toBeCloseTo(0.02, 12);
  expect(tellingChance(3, p)).toBeCloseTo(0.22, 12);
  expect(tellingChance(7, p)).toBeCloseTo(0.1, 12);
});

test('bad and good talk move a choice as shares of what is there and what is missing', () => {
  expect(afterHearing(0.4, 1, 0, 0.5, 0.25)).toBeCloseTo(0.2, 12);
  expect(afterHearing(0.4, 0, 1, 0.5, 0.25)).toBeCloseTo(0.55, 12);
  expect(afterHearing(0.4, 2, 1, 0.5, 0.25)).toBeCloseTo(0.325, 12);
});

test('waiting comes near Erlang C', () => {
  // Erlang C for 12 agents, load 10/12, 180 s: chance 0.449, mean of those who wait 180/(12 − 10) = 90 s.
  const wait = waiting(10 / 12, 12, 180);
  expect(wait.chance).toBeGreaterThan(0.4);
  expect(wait.chance).toBeLessThan(0.5);
  expect(wait.meanSeconds).toBeCloseTo(90, 9);
});

test('pressure shortens contacts, and the standard follows down, hardly up', () => {
  // 1.2^−0.64 = 0.889863; one week of 18.83 closes 1 − e^(−1/18.83) = 0.051720 of the gap.
  const practised = timePerContact(1.08, 1.2, -0.64);
  expect(practised).toBeCloseTo(0.961052, 5);
  expect(erodedStandard(1.08, practised, 18.83, 1e9)).toBeCloseTo(1.08 - 0.118948 * 0.05172, 5);
  expect(erodedStandard(1.08, 1.3, 18.83, 1e9)).toBeCloseTo(1.08, 8);
});

test('a newcomer learns over the weeks to mastery', () => {
  expect(productivity(0, 0.55, 26)).toBeCloseTo(0.55, 12);
  expect(productivity(13, 0.55, 26)).toBeCloseTo(0.775, 12);
  expect(productivity(300, 0.55, 26)).toBe(1);
});

test('burnout rises with anger and falls with coping', () => {
  const p = { base: 0.3, pressureEffect: 1, angerEffect: 2, copingEffect: 0.4 };
  expect(burnoutTarget(1, 0, false, p)).toBeCloseTo(0.3, 10);
  // log odds of 0.3 is −0.847298; plus 2·0.2 minus 0.4 leaves it where it was.
  expect(burnoutTarget(1, 0.2, true, p)).toBeCloseTo(0.3, 10);
  expect(burnoutTarget(1.5, 0.2, false, p)).toBeGreaterThan(0.45);
});
