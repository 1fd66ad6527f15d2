import { expect, test } from 'vitest';
import { customerEffectKeys } from '../effects/customer-effects.js';
import type { CustomerHistory } from '../histories/customer-history.js';
import { call, customer, failed, historiesOf } from '../testing/histories.js';
import { customerAnswers, customerAnswersBy } from './customer-answers.js';

/** Forty calls on one day that go wrong and eighty that go well; of each kind so many leave within ninety days. */
function company(leaveFailed: number, leaveWell: number) {
  const one = (id: number, fails: boolean, leaves: boolean): CustomerHistory =>
    customer(id, {
      contacts: [call(100, { csat: fails ? 2 : 4 }), ...(fails ? [call(105)] : [])],
      failures: fails ? [failed(100.01, { contact: 0 })] : [],
      tellings: fails && id % 2 === 0 ? [{ at: 101, valence: 'NEGATIVE', reach: 10 }] : [],
      endedOn: leaves ? 160 : null,
    });
  return historiesOf([
    ...Array.from({ length: 40 }, (_, k) => one(k + 1, true, k < leaveFailed)),
    ...Array.from({ length: 80 }, (_, k) => one(k + 101, false, k < leaveWell)),
  ]);
}

test('all outcomes of a failure come from the same sets, by hand', () => {
  const answers = customerAnswersBy.failure(company(20, 8));
  const churn = answers['failure.churn.90'];
  expect(churn).toMatchObject({ provenance: 'ESTIMATED', exposed: 0.5, lagDays: { from: 0, until: 90 } });
  // Eighty stand in, all alike; each set holds five of them, so about one in ten leaves.
  expect(churn.reference).toBeGreaterThan(0.02);
  expect(churn.reference).toBeLessThan(0.25);
  expect(churn.adjusted?.estimate).toBeCloseTo((churn.exposed ?? 0) - (churn.reference ?? 0), 12);
  const hazard = answers['failure.hazard.90'];
  expect(hazard.adjusted?.estimate).toBeCloseTo(Math.log(0.5) / Math.log(1 - (churn.reference ?? 0)), 9);
  // Everybody who failed calls once more, nobody else does; every other one reaches ten people with bad talk.
  expect(answers['failure.contacts'].adjusted?.estimate).toBeCloseTo(1, 12);
  expect(answers['failure.bad-reach'].adjusted?.estimate).toBeCloseTo(5, 12);
  expect(answers['failure.csat'].adjusted?.estimate).toBeCloseTo(-2, 12);
  expect(answers['failure.csat'].warnings).toContain('RESPONSE_BIAS');
});

test('where too few speak nothing is said, and why', () => {
  const answers = customerAnswers(company(2, 1));
  expect(Object.keys(answers).sort()).toEqual([...customerEffectKeys].sort());
  expect(answers['failure.churn.90']).toMatchObject({
    provenance: 'UNSUPPORTED',
    adjusted: null,
    warnings: ['FEW_EVENTS'],
  });
  expect(answers['incident.churn.90']).toMatchObject({
    provenance: 'UNSUPPORTED',
    warnings: ['SPILLOVER', 'FEW_EXPOSED'],
  });
  expect(answers['failure.trust'].adjusted).toBeNull();
});

test('a sample says that it is one', () => {
  const answers = customerAnswersBy.failure({ ...company(20, 8), sampledFrom: 5000 });
  expect(answers['failure.churn.90'].warnings).toContain('SAMPLED');
});
