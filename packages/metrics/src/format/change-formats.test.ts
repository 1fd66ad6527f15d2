import { expect, test } from 'vitest';
import { createChangeFormats } from './change-formats.js';

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
