// @vitest-environment node
import { expect, test } from 'vitest';
import type { FailureHarmQuery } from '../../generated/documents.js';
import { estimated, estimatedSpread } from '../../testing/sample-estimates.js';
import { testSay } from '../../testing/test-say.js';
import { shapeHarm } from './harm.js';

type Cell = FailureHarmQuery['spread']['harm'][number];

const severities = [0, 0.3, 0.5, 0.7];
/** All cells without a difference but those given: `[severity, relationship, estimate, half of the interval]`. */
const cells = (...known: [number, Cell['relationship'], number, number][]): Cell[] =>
  severities.flatMap((from) =>
    (['NEW', 'SETTLED', 'LOYAL'] as const).map((relationship): Cell => {
      const one = known.find(([severity, tier]) => severity === from && tier === relationship);
      const difference = one ? estimated(one[2], one[2] - one[3], one[2] + one[3], 60) : null;
      return { severity: { from }, relationship, n: one ? 60 : 7, difference };
    }),
  );
const shape = (harm: Cell[], language: 'en' | 'it' = 'en') =>
  shapeHarm({ spread: { ...estimatedSpread, harm } }, testSay(language));

test('a long relationship buffers until it is grave, where both are beyond chance', () => {
  const buffers = cells([0.5, 'NEW', 0.09, 0.02], [0.5, 'LOYAL', 0.02, 0.02], [0.7, 'LOYAL', 0.18, 0.04]);
  expect(shape(buffers)).toMatchObject({
    finding: 'A long relationship softens a failure only until it is grave: then 18.0 points more leave because of it',
    picture: { rows: ['Minor, below 0.3', 'Moderate, to 0.5', 'Serious, to 0.7', 'Grave, from 0.7'] },
  });
  // The same numbers, less sure: nothing is said of a boundary, only which cell costs most.
  const unsure = cells([0.5, 'NEW', 0.09, 0.08], [0.5, 'LOYAL', 0.02, 0.06], [0.7, 'LOYAL', 0.18, 0.15]);
  expect(shape(unsure)).toMatchObject({
    finding:
      'Costliest are grave failures of customers of three years and more: 18.0 points more leave because of them',
  });
  expect(shape(unsure, 'it')).toMatchObject({
    finding:
      'I più cari sono i disservizi gravissimi dei clienti da tre anni e più: per questo se ne vanno 18,0 punti in più',
  });
});

test('a cell says its interval and size, is framed beyond chance, and has none where too few had a failure', () => {
  const shaped = shape(cells([0, 'NEW', 0.02, 0.03], [0.3, 'NEW', 0.05, 0.03]));
  if (shaped.kind !== 'ready' || shaped.picture.kind !== 'heat') throw new Error('Harm is a matrix.');
  expect(shaped.picture.cells[0]).toMatchObject({
    text: '+2.0',
    title: 'Minor, below 0.3 · < 1 year: +2.0 (-1.0 to +5.0 pts), n = 60',
    framed: false,
  });
  expect(shaped.picture.cells[1]).toMatchObject({ text: '—', strength: null, title: expect.stringContaining('n = 7') });
  expect(shaped.picture.cells[3]).toMatchObject({ framed: true });
  expect(shaped.table.rows[1]).toMatchObject({ exact: [0.05, null, null] });
  expect(shape(cells())).toMatchObject({ kind: 'empty' });
});
