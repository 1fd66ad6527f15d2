import { expect, test } from 'vitest';
import { estimands, noEffect } from '../index.js';
import { estimandKeys } from './estimands.js';
import { edgeTruthOf, worldTruth } from './world-truth.js';

const patience = 120_000;

test.each(['null', 'null-confounded'] as const)(
  '%s: every edge truth is no effect, for each agent and not only on average',
  (profile) => {
    const truths = edgeTruthOf({ profile, seed: 4, customers: 1000, months: 15 });
    expect(truths.map(({ estimand }) => estimand)).toEqual(estimandKeys);
    const said = truths.flatMap(({ estimand, truth }) => (truth ? [{ estimand, ...truth }] : []));
    expect(said.length).toBeGreaterThan(45);
    const effects = said.filter(
      ({ estimand, value, se }) => value !== noEffect(estimands[estimand].scale) || se > 1e-12,
    );
    expect(effects).toEqual([]);
  },
  patience,
);

test(
  'webshop: signs and orderings are those of the literature',
  () => {
    const truths = edgeTruthOf({ profile: 'webshop', seed: 4, customers: 2000, months: 18 });
    const value = (key: string) => truths.find(({ estimand }) => estimand === key)?.truth?.value ?? Number.NaN;
    // Knox & van Oest 2014: the relation returns to normal, so most of a year's effect comes in the first quarter.
    expect(value('failure.churn.90')).toBeGreaterThan(0.015);
    expect(value('failure.churn.90')).toBeGreaterThan(0.6 * value('failure.churn.365'));
    expect(value('failure.hazard.90')).toBeGreaterThan(1.3);
    expect(value('failure.churn.180.severe')).toBeGreaterThan(0);
    expect(value('failure.churn.180.long')).toBeLessThan(0);
    // A recovery undoes a part and not all.
    expect(value('recovery.churn.180')).toBeLessThan(0);
    expect(value('recovery.churn.180.poor')).toBeGreaterThan(0);
    expect(value('notice.churn.180')).toBeLessThan(0);
    expect(value('failure.bad-reach')).toBeGreaterThan(0);
    expect(value('novice.failure')).toBeGreaterThan(1.3);
    expect(value('confidence.attrition')).toBeGreaterThan(1);
    expect(value('anger.confidence.trained')).toBeLessThan(0);
  },
  patience,
);

test(
  'only the exposures asked about are lived again, with the same truth',
  () => {
    const options = { profile: 'webshop', seed: 4, customers: 600, months: 9 } as const;
    const some = edgeTruthOf(options, ['failure']);
    expect(some.some(({ estimand }) => estimand.startsWith('recovery.'))).toBe(false);
    const all = new Map(edgeTruthOf(options).map(({ estimand, truth }) => [estimand, truth]));
    for (const { estimand, truth } of some) expect(truth).toEqual(all.get(estimand));
  },
  patience,
);

test('a world larger than small is refused with a sentence', () => {
  const medium = { profile: 'webshop', seed: 1, size: 'medium' } as const;
  expect(() => worldTruth(medium)).toThrow(
    'it is told up to size small, for webshop 12000 customers over 24 months. Ask for a smaller world.',
  );
  expect(() => worldTruth({ ...medium, customers: 2000 })).not.toThrow();
});
