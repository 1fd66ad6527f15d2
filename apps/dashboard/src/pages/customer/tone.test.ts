// @vitest-environment node
import { expect, test } from 'vitest';
import { failure, interaction, recovery, talk } from '../../testing/sample-timeline.js';
import { toneOf } from './tone.js';

test('an attempt that nobody answered is bad, whatever its score', () => {
  expect(toneOf(interaction({ outcome: 'OUT_OF_HOURS' }))).toBe('bad');
  expect(toneOf(interaction({ outcome: 'NO_REPLY', csat: 5 }))).toBe('bad');
});

test('an answered one goes by what came of it, then by its score', () => {
  expect(toneOf(interaction())).toBe('plain');
  expect(toneOf(interaction({ csat: 4 }))).toBe('good');
  expect(toneOf(interaction({ csat: 3 }))).toBe('plain');
  expect(toneOf(interaction({ csat: 2 }))).toBe('bad');
  expect(toneOf(interaction({ csat: 5, resolved: false }))).toBe('bad');
  expect(toneOf(interaction({ explained: false }))).toBe('bad');
});

test('talk goes by what it says, a survey by the net promoter bounds', () => {
  expect([toneOf(talk()), toneOf(talk({ valence: 'POSITIVE' })), toneOf(talk({ valence: 'NEUTRAL' }))]).toEqual([
    'bad',
    'good',
    'plain',
  ]);
  const survey = (recommend: number | null) =>
    toneOf({ __typename: 'LoyaltyResponse', id: 's', recommend, reliability: null, integrity: null, care: null });
  expect([0, 6, 7, 8, 9, 10, null].map(survey)).toEqual(['bad', 'bad', 'plain', 'plain', 'good', 'good', 'plain']);
});

test('a failure is bad, a recovery is a repair', () => {
  expect([toneOf(failure()), toneOf(recovery())]).toEqual(['bad', 'repair']);
});
