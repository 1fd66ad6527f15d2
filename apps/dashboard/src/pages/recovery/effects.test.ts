// @vitest-environment node
import { expect, test } from 'vitest';
import type { EstimatedFragment, RecoveryEffectsQuery } from '../../generated/documents.js';
import { estimated, estimatedSpread } from '../../testing/sample-estimates.js';
import { testSay } from '../../testing/test-say.js';
import { shapeDeeds, shapePrevention } from './effects.js';
import { shapeRemedyEffects } from './remedy-effects.js';

type Spread = RecoveryEffectsQuery['spread'];

const en = testSay('en');
const it = testSay('it');
const keeps = estimated(-0.03, -0.05, -0.01, 900);
const unclear = estimated(-0.02, -0.08, 0.05, 700);
const data = (part: Partial<Spread>): RecoveryEffectsQuery => ({
  spread: { ...estimatedSpread, prevention: null, recoveryParadox: null, remedies: [], ...part },
});
const effect = (adjusted: EstimatedFragment | null) => ({
  adjusted,
  naive: estimated(-0.04, -0.06, -0.02),
  warnings: [],
});

test.each([
  [keeps, keeps, 'Both keep customers: told in time 3.0 points fewer leave, made good 3.0 points fewer'],
  [keeps, unclear, 'Telling in time keeps customers: 3.0 points fewer leave; of making good the data do not tell'],
  [unclear, keeps, 'Making good keeps customers: 3.0 points fewer leave; of telling in time the data do not tell'],
  [unclear, null, undefined],
])('telling in time and making good: only what is beyond chance is a finding', (told, recovered, finding) => {
  const shaped = shapePrevention(data({ prevention: { told: effect(told), recovered: effect(recovered) } }), en);
  expect(shaped).toMatchObject({ kind: 'ready', ...(finding !== undefined && { finding }) });
  expect('finding' in shaped).toBe(finding !== undefined);
});

test('the bare comparison stands beside the adjusted one, and warnings under them', () => {
  const warned = { ...effect(keeps), warnings: [{ code: 'FEW_EXPOSED', message: 'Few were told.' }] };
  expect(shapePrevention(data({ prevention: { told: warned, recovered: null } }), en)).toMatchObject({
    note: expect.stringContaining('Few were told.'),
    picture: {
      items: [
        { key: 'told', text: '-3.0 pts', detail: '-5.0 to -1.0 pts · n = 900' },
        { key: 'toldNaive', text: '-4.0 pts' },
        { key: 'recovered', value: null },
        {},
      ],
    },
  });
  expect(shapePrevention(data({}), en)).toMatchObject({ kind: 'empty' });
});

test('the paradox in deeds is told from the interval, and not at all where one side is unknown', () => {
  const paradox = (leavingRecovered: EstimatedFragment, leavingLeft: EstimatedFragment | null) =>
    shapeDeeds(data({ recoveryParadox: { leavingRecovered, leavingLeft } }), it);
  expect(paradox(estimated(0.02, 0.005, 0.035), estimated(0.05, 0.03, 0.07))).toMatchObject({
    finding:
      'Nessun paradosso nei fatti: anche quando vi si rimedia, se ne vanno 2,0 punti in più che se nulla fosse accaduto; senza rimedio, 5,0 punti',
  });
  expect(paradox(keeps, estimated(0.05))).toMatchObject({ finding: expect.stringContaining('Un paradosso nei fatti') });
  expect(paradox(unclear, estimated(0.05))).toMatchObject({ finding: expect.stringContaining('oltre il caso') });
  expect(paradox(keeps, null)).not.toHaveProperty('finding');
});

test('remedies are turned round, so that above zero they keep; the best for everybody is the finding', () => {
  const remedy = (mix: Spread['remedies'][number]['mix'], leaving: EstimatedFragment | null) => ({
    mix,
    audience: 'ALL' as const,
    n: leaving?.n ?? 12,
    leaving,
  });
  const shaped = shapeRemedyEffects(
    data({
      remedies: [
        remedy('APOLOGY', unclear),
        remedy('AMENDS', null),
        remedy('BOTH', estimated(-0.044, -0.07, -0.017, 1513)),
      ],
    }),
    en,
  );
  expect(shaped).toMatchObject({
    finding: 'Keeps most: Apology and amends – 4.4 points more stay than if nothing is done (+1.7 to +7.0 pts)',
    note: expect.stringContaining('n = 2,225'),
    picture: { cells: [{ text: '+2.0', framed: false }, { text: '—' }, { text: '+4.4', framed: true }] },
  });
  expect(shapeRemedyEffects(data({ remedies: [remedy('BOTH', null)] }), en)).toMatchObject({ kind: 'empty' });
});
