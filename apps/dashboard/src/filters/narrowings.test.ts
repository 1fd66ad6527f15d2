// @vitest-environment node
import { expect, test } from 'vitest';
import { joined, listed, nothingNarrowed, parseNarrowings, toggled } from './narrowings.js';

test('one text and several are both lists; words outside of a vocabulary are dropped', () => {
  expect(
    parseNarrowings({ segment: 'A', region: ['B', 'C', 'B', ''], channel: ['FAX', 'PHONE'], cause: 'NO' }),
  ).toEqual({
    ...nothingNarrowed,
    segment: ['A'],
    region: ['B', 'C'],
    channel: ['PHONE'],
  });
});

test('a value goes in, and out again without leaving an empty list behind', () => {
  const one = toggled({ region: ['B'] }, 'channel', 'CHAT');
  expect(one).toMatchObject({ region: ['B'], channel: ['CHAT'] });
  // A vocabulary keeps its own order.
  expect(toggled(one, 'channel', 'PHONE').channel).toEqual(['PHONE', 'CHAT']);
  expect(toggled(one, 'channel', 'CHAT')).toEqual({ ...nothingNarrowed, region: ['B'] });
});

test('lists what narrows, of the fields that are asked for', () => {
  const narrowings = parseNarrowings({ team: ['t1'], segment: ['A', 'B'] });
  expect(listed(narrowings)).toEqual([
    { field: 'segment', value: 'A' },
    { field: 'segment', value: 'B' },
    { field: 'team', value: 't1' },
  ]);
  expect(listed(narrowings, ['team'])).toEqual([{ field: 'team', value: 't1' }]);
});

test('two join to what both let through, or to nothing', () => {
  const one = parseNarrowings({ segment: ['A', 'B'], region: 'C' });
  expect(joined(one, parseNarrowings({ segment: ['B', 'D'], channel: 'PHONE' }))).toEqual(
    parseNarrowings({ segment: 'B', region: 'C', channel: 'PHONE' }),
  );
  expect(joined(one, parseNarrowings({ region: 'E' }))).toBeNull();
});
