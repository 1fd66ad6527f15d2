// @vitest-environment node
import { expect, test } from 'vitest';
import type { EstimatedFragment } from '../../generated/documents.js';
import { estimated, estimatedSpread } from '../../testing/sample-estimates.js';
import { testSay } from '../../testing/test-say.js';
import { shapeIncidentWeeks } from './incident-weeks.js';

const week = (number: number, low: number, high: number) => ({
  week: number,
  exposed: (low + high) / 2 + 0.1,
  reference: 0.1,
  difference: estimated((low + high) / 2, low, high, 3379),
});
const none: { contacts: EstimatedFragment | null } = { contacts: null };
const study = {
  weeks: [week(-1, -0.01, 0.02), week(0, 0.65, 0.71), week(1, 0.01, 0.03), week(2, -0.02, 0.01)],
  placeboDate: { contacts: estimated(0.0118, -0.045, 0.0686) },
  placeboLot: none,
};
const shape = (incidentStudy: typeof study | null, language: 'en' | 'it' = 'en') =>
  shapeIncidentWeeks({ spread: { ...estimatedSpread, incidentStudy } }, testSay(language));

test('the first week speaks, and when it can no longer be told from chance', () => {
  expect(shape(study)).toMatchObject({
    finding:
      'In its first week an incident brings 0.68 more contacts per customer it strikes; after 2 weeks no difference can be told from chance',
    note: expect.stringContaining(
      'Placebo, as if they had been struck half a year earlier: +0.01 contacts in eight weeks (-0.05 to +0.07). It finds nothing, as it should.',
    ),
    picture: { panels: [{ series: [{ points: [{}, { interval: [0.65, 0.71] }, {}, {}] }] }] },
    table: { rows: [{ header: 'Week −1' }, { header: 'Week of the incident' }, { header: 'Week +1' }, {}] },
  });
  expect(shape({ ...study, weeks: study.weeks.slice(0, 3) }, 'it')).toMatchObject({
    finding:
      'Nella prima settimana un incidente porta 0,68 contatti in più per ogni cliente colpito, e dopo 2 settimane sono ancora di più',
  });
});

test('a placebo that moves is a warning, and no difference is no finding', () => {
  const moving = { ...study, placeboLot: { contacts: estimated(0.2, 0.1, 0.3) } };
  expect(shape(moving)).toMatchObject({ note: expect.stringContaining('read the chart with care') });
  expect(shape({ ...study, weeks: [week(0, -0.1, 0.1)] })).not.toHaveProperty('finding');
  expect(shape(null)).toMatchObject({ kind: 'empty' });
});
