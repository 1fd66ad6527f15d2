import type { Estimate } from '@catena/statistics';
import { expect, test } from 'vitest';
import { customerEffects } from '../effects/customer-effects.js';
import { type EffectAnswer, unsupported } from './effect-answer.js';
import { sentenceOf } from './sentence-of.js';

const estimate = (value: number, low: number, high: number, n: number): Estimate => ({
  estimate: value,
  se: null,
  ciLow: low,
  ciHigh: high,
  n,
  method: 'MATCHED_RISK',
  timeBasis: null,
  warnings: [],
});
const answer = (adjusted: Estimate, exposed: number, reference: number): EffectAnswer => ({
  ...unsupported(null),
  provenance: 'ESTIMATED',
  adjusted,
  exposed,
  reference,
});

test('an effect is told in both languages, with its interval and how many it is from', () => {
  const faster = answer(estimate(1.7, 1.4, 2, 11_204), 0.08, 0.05);
  expect(sentenceOf(customerEffects['failure.hazard.90'], faster, 'en')).toBe(
    'After a first failure, customers left 1.70 times as fast in the next 90 days (1.40 to 2.00); 11,204 customers.',
  );
  expect(sentenceOf(customerEffects['failure.hazard.90'], faster, 'it')).toBe(
    'Dopo un primo disservizio, nei 90 giorni seguenti i clienti se ne sono andati 1,70 volte più in fretta (1,40–2,00); 11.204 clienti.',
  );
});

test('what is less is told as a size, and what may be nothing says so', () => {
  const fewer = answer(estimate(-0.042, -0.055, -0.029, 300), 0.1, 0.142);
  expect(sentenceOf(customerEffects['notice.churn.180'], fewer, 'en')).toBe(
    'Told of an incident in time, 10.0% of customers left within 180 days, against 14.2% otherwise: 4.2 percentage points fewer (2.9 to 5.5); 300 customers.',
  );
  const perhaps = answer(estimate(-0.01, -0.03, 0.01, 300), 0.1, 0.11);
  expect(sentenceOf(customerEffects['notice.churn.180'], perhaps, 'en')).toContain(
    '1.0 percentage points fewer (-1.0 to 3.0); 300 customers. The data are also compatible with no effect.',
  );
});

test('what the data do not tell is not guessed: the sentence says what it would take', () => {
  expect(sentenceOf(customerEffects['notice.contacts'], unsupported(null), 'en')).toBe(
    'This cannot be told from the data. It would take customers of one incident of whom some were told in time and some were not.',
  );
});

test('every sentence is whole in both languages, and shows its value and limits', () => {
  for (const effect of Object.values(customerEffects)) {
    for (const value of [0.3, 1.4, -0.3]) {
      for (const language of ['en', 'it'] as const) {
        const words = sentenceOf(effect, answer(estimate(value, value - 0.1, value + 0.1, 40), 0.5, 0.2), language);
        expect(words).not.toMatch(/[{}]|undefined|NaN/);
        expect(words).toMatch(/\(.+\); 40 /);
      }
    }
  }
});
