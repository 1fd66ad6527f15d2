// @vitest-environment node
import { expect, test } from 'vitest';
import type { ChurnLadderQuery } from '../../generated/documents.js';
import { estimated, estimatedSpread } from '../../testing/sample-estimates.js';
import { testSay } from '../../testing/test-say.js';
import { shapeLadder } from './ladder.js';

type Rung = ChurnLadderQuery['spread']['ladder'][number];

const rung = (key: Rung['rung'], part: Partial<Rung>): Rung => ({
  rung: key,
  label: key,
  leaving: null,
  customers: null,
  placebo: null,
  ...part,
});
const naive = rung('NAIVE', {
  leaving: estimated(0.0463, 0.0344, 0.0582, 4853),
  customers: { estimate: 303.2, ciLow: 225, ciHigh: 381 },
});
const matched = (low: number) =>
  rung('MATCHED', {
    leaving: estimated(0.039, low / 6500, 0.0498, 4772),
    customers: { estimate: 255.4, ciLow: low, ciHigh: 326.3 },
  });
const incidents = rung('INCIDENTS', {
  leaving: estimated(0.0411, 0.0225, 0.0598, 2109),
  placebo: estimated(-0.001, -0.0118, 0.0097, 2460),
});
const shape = (ladder: readonly Rung[], language: 'en' | 'it' = 'en') =>
  shapeLadder({ spread: { ...estimatedSpread, ladder: [...ladder] } }, testSay(language));

test('rungs are dots with whiskers around no difference; incidents say their placebo instead of customers', () => {
  expect(shape([naive, matched(184.5), incidents])).toMatchObject({
    finding:
      'Compared with customers alike, a first failure drove away 255 customers (185 to 326); without any correction it looks like 303',
    note: expect.stringContaining(
      'Estimated from all days of 1 Jul 2024 – 30 Jun 2026. n = 4,772. With 95% intervals.',
    ),
    picture: {
      shape: 'dot',
      reference: { value: 0 },
      items: [
        { text: '+4.6 pts', interval: [0.0344, 0.0582], detail: '303 customers (225 to 381)' },
        { text: '+3.9 pts' },
        { text: '+4.1 pts', detail: 'placebo finds -0.1 pts (-1.2 to +1.0 pts)' },
      ],
    },
    table: {
      rows: [
        { exact: [0.0463, 0.0344, 0.0582, 4853, 303.2, null] },
        {},
        { exact: [0.0411, 0.0225, 0.0598, 2109, null, -0.001] },
      ],
    },
  });
  expect(shape([naive, matched(184.5)], 'it')).toMatchObject({
    finding:
      'Rispetto a clienti simili, un primo disservizio ha allontanato 255 clienti (da 185 a 326); senza correzioni sembrerebbero 303',
  });
});

test('what may be no effect at all is no finding, and a ladder without a rung is said to be missing', () => {
  expect(shape([naive, matched(-3)])).not.toHaveProperty('finding');
  expect(shape([naive, rung('MATCHED', {})])).not.toHaveProperty('finding');
  expect(shape([rung('NAIVE', {})])).toMatchObject({ kind: 'empty', message: expect.stringContaining('at least 30') });
  expect(shape([])).toMatchObject({ kind: 'empty' });
});
