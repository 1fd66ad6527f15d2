import { expect, test } from 'vitest';
import { createChangeFormats, shownDirection, verdictOf } from './change-formats.js';

const english = createChangeFormats('en-GB', {
  beside: (value) => `${value} pts`,
  inSentence: (value) => `${value} points`,
});
const italian = createChangeFormats('it-IT', {
  beside: (value) => `${value} p.p.`,
  inSentence: (value) => `${value} punti`,
});

test('a share changes in points, in the words of its language', () => {
  const change = { kind: 'POINTS', value: 0.012 } as const;
  expect(english.signed(change, 'SHARE')).toBe('+1.2 pts');
  expect(italian.signed(change, 'SHARE')).toBe('+1,2 p.p.');
  expect(english.size(change, 'SHARE_PER_YEAR')).toBe('1.2 points');
});

test('a count changes in percent', () => {
  const change = { kind: 'PERCENT', value: -0.0831 } as const;
  expect(english.signed(change, 'COUNT')).toBe('-8.3%');
  expect(english.size(change, 'MONEY')).toBe('8.3%');
  expect(italian.signed(change, 'COUNT')).toBe('-8,3%');
});

test('a balance changes by its own difference', () => {
  const change = { kind: 'POINTS', value: 0.05 } as const;
  expect(english.signed(change, 'BALANCE')).toBe('+0.05');
  expect(english.size({ kind: 'POINTS', value: -0.05 }, 'BALANCE')).toBe('0.05');
});

test('no change has no sign', () => {
  expect(english.signed({ kind: 'PERCENT', value: 0 }, 'COUNT')).toBe('0.0%');
});

test.each([
  ['POINTS', 'SHARE', 0.00049, '0.0 pts', 0],
  ['POINTS', 'SHARE', -0.0005, '-0.1 pts', -1],
  ['POINTS', 'SCORE', -0.0049, '0.00', 0],
  ['POINTS', 'SCORE', 0.0051, '+0.01', 1],
  ['PERCENT', 'MONEY', -0.0004, '0.0%', 0],
  ['PERCENT', 'MONEY', 0.0006, '+0.1%', 1],
] as const)(
  'a change in %s of a %s by %d is written %s, and its direction agrees',
  (kind, unit, value, text, direction) => {
    expect(english.signed({ kind, value }, unit)).toBe(text);
    expect(shownDirection({ kind, value }, unit)).toBe(direction);
  },
);

test('what is written as zero is unchanged, however it moved', () => {
  expect(verdictOf({ kind: 'POINTS', value: 0.0004, better: false }, 'SHARE')).toBe('same');
  expect(verdictOf({ kind: 'POINTS', value: 0.0006, better: false }, 'SHARE')).toBe('worse');
  expect(verdictOf({ kind: 'POINTS', value: -0.0006, better: true }, 'SHARE')).toBe('better');
  expect(verdictOf({ kind: 'PERCENT', value: 0.0004, better: null }, 'COUNT')).toBe('same');
  expect(verdictOf({ kind: 'PERCENT', value: 0.12, better: null }, 'COUNT')).toBeUndefined();
});
