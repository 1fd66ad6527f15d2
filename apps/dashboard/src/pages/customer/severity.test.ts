// @vitest-environment node
import { expect, test } from 'vitest';
import { severityBand } from './severity.js';

test('bands begin at their own bound', () => {
  expect([0, 0.34, 0.35, 0.69, 0.7, 1].map(severityBand)).toEqual([
    'minor',
    'minor',
    'moderate',
    'moderate',
    'severe',
    'severe',
  ]);
});
