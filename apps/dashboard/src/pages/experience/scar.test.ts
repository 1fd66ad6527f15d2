// @vitest-environment node
import { expect, test } from 'vitest';
import type { ExperienceScarQuery } from '../../generated/documents.js';
import { estimated, estimatedSpread } from '../../testing/sample-estimates.js';
import { testSay } from '../../testing/test-say.js';
import { shapeScar } from './scar.js';

type Scar = NonNullable<ExperienceScarQuery['spread']['trustScar']>;

const told: Scar = {
  points: [
    { age: 28, difference: estimated(-0.5, -0.6, -0.4) },
    { age: 84, difference: estimated(-0.3, -0.4, -0.2) },
  ],
  stays: estimated(-0.2, -0.3, -0.1, 739),
  atFirst: estimated(-0.8, -1, -0.6, 739),
  halfLife: estimated(40, 20, 90, 739),
  curve: [0, 28, 84].map((age) => ({ age, difference: -0.2 - 0.6 * 2 ** (-age / 40) })),
};
const shape = (trustScar: Scar | null, language: 'en' | 'it' = 'en') =>
  shapeScar({ spread: { ...estimatedSpread, trustScar } }, testSay(language));

test('what stays for good is the finding; the fitted course runs beside the answers', () => {
  const shaped = shape(told);
  expect(shaped).toMatchObject({
    finding: 'A scar stays for good: 0.20 points of trust out of 7 do not come back',
    note: expect.stringContaining(
      'Half of what comes back is back after 40 days (20 to 90, profile likelihood). 25.0% of the loss stays for good.',
    ),
    picture: { panels: [{ series: [{ points: [{ value: -0.5 }, {}] }, { key: 'fitted' }] }] },
  });
  if (shaped.kind !== 'ready') throw new Error('There are answers.');
  expect(shaped.table.rows[1]?.exact).toEqual([-0.3, -0.4, -0.2, 100, expect.closeTo(-0.2 - 0.6 * 2 ** -2.1)]);
});

test('a bend that the data do not tell is not drawn, and its half-life not said', () => {
  const unknown = estimated(-0.2, null, null);
  const shaped = shape({ ...told, stays: unknown, halfLife: estimated(7, null, null), curve: [] });
  expect(shaped).toMatchObject({
    finding: 'About 84 days after a failure trust is still 0.30 points out of 7 lower than without one',
    note: expect.stringContaining('these data do not tell'),
  });
  if (shaped.kind !== 'ready' || shaped.picture.kind !== 'lines') throw new Error('The scar is a line.');
  expect(shaped.picture.panels[0]?.series).toHaveLength(1);
  expect(shaped.note).not.toContain('7 days');
});

test('trust that is back is no finding, and too few answers are said to be so', () => {
  const back = { ...told, stays: estimated(0, -0.1, 0.1), points: [{ age: 28, difference: estimated(0, -0.1, 0.1) }] };
  expect(shape(back)).not.toHaveProperty('finding');
  expect(shape(null, 'it')).toMatchObject({ kind: 'empty', message: expect.stringContaining('40 risposte') });
});
