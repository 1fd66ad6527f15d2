// @vitest-environment node
import { expect, test } from 'vitest';
import type { SlicedFragment } from '../../generated/documents.js';
import { figure } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import { shapeBreakdown } from './breakdown.js';

const say = testSay();
const whole: SlicedFragment = {
  metric: { key: 'FAILURE_RATE', label: 'Failure rate', unit: 'SHARE' },
  timeBasis: 'detectedAt',
  filtered: true,
  figure: figure(0.1),
};
const slice = (key: string | null, value: number | null, withheld = false) => ({
  key,
  name: key === null ? null : `Team ${key}`,
  figure: figure(value, { withheld }),
});

test('one bar for each value, the withheld groups visibly so, and the whole beside them', () => {
  const shaped = shapeBreakdown(say, whole, [slice('a', 0.3), slice(null, null, true), slice(null, 0.05)], {
    what: 'Failures.',
    reference: (text) => `All: ${text}`,
    opens: { part: 'NUMERATOR', field: 'team' },
    finding: (most, least) => `${most.label} ${most.value}, ${least.label} ${least.value}`,
  });
  expect(shaped).toMatchObject({
    finding: 'Team a 0.3, not known 0.05',
    picture: {
      items: [
        { label: 'Team a', value: 0.3, text: '30.0%' },
        { label: 'groups under five people together', value: null, text: '— (fewer than five people)' },
        { label: 'not known', value: 0.05 },
      ],
      reference: { value: 0.1, label: 'All: 10.0%' },
    },
  });
  if (shaped.kind !== 'ready') throw new Error('It has values.');
  expect(shaped.drills).toEqual({
    a: { metric: 'FAILURE_RATE', part: 'NUMERATOR', where: { field: 'team', value: 'a' } },
  });
});

test('nothing but withheld groups is withheld; nothing at all is empty', () => {
  expect(shapeBreakdown(say, whole, [slice(null, null, true)], { what: '' }).kind).toBe('withheld');
  expect(shapeBreakdown(say, whole, [], { what: '' }).kind).toBe('empty');
});
