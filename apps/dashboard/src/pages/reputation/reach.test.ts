// @vitest-environment node
import { expect, test } from 'vitest';
import { estimated, estimatedSpread } from '../../testing/sample-estimates.js';
import { testSay } from '../../testing/test-say.js';
import { shapeReach } from './reach.js';

const talk = (ciLow: number) => ({
  bad: { n: 1605, told: estimated(0.131), reach: estimated(2.62, 2.01, 3.22, 1605) },
  good: { n: 7798, told: estimated(0.039), reach: estimated(0.85, 0.68, 1.02, 7798) },
  ratio: { estimate: 3.07, ciLow, ciHigh: 4.17 },
});

test('the ratio is the finding, unless it may be one', () => {
  const shaped = shapeReach({ spread: { ...estimatedSpread, talkAsymmetry: talk(2.26) } }, testSay('en'));
  expect(shaped).toMatchObject({
    finding: 'A bad contact reaches 3.07 times as many people as a good one (2.26 to 4.17)',
    picture: {
      items: [{ text: '2.62', detail: '13.1% told of · n = 1,605', interval: [2.01, 3.22] }, { text: '0.85' }],
    },
  });
  const unsure = shapeReach({ spread: { ...estimatedSpread, talkAsymmetry: talk(0.9) } }, testSay('it'));
  expect(unsure).not.toHaveProperty('finding');
  expect(shapeReach({ spread: { ...estimatedSpread, talkAsymmetry: null } }, testSay('it')).kind).toBe('empty');
});
