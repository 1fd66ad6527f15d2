import { expect, test } from 'vitest';
import { edges } from '../graph/edges.js';
import { companyEffects } from './company-effects.js';

test('every sentence says the effect, its interval and how many stand behind it, in both languages', () => {
  for (const [key, { edge, sentence }] of Object.entries(companyEffects)) {
    expect(edges, key).toHaveProperty(edge);
    for (const text of [sentence.more, sentence.less].flatMap(({ en, it }) => [en, it])) {
      for (const part of ['{value}', '{low}', '{high}', '{n}']) expect(text, key).toContain(part);
    }
  }
});

test('an edge has one effect by which it is told', () => {
  const told = Object.values(companyEffects).flatMap((effect) => ('headline' in effect ? [effect.edge] : []));
  expect(new Set(told).size).toBe(told.length);
  expect(new Set(told)).toEqual(new Set(Object.values(companyEffects).map(({ edge }) => edge)));
});
