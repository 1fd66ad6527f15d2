// @vitest-environment node
import { expect, test } from 'vitest';
import type { SlicedFragment, StaffAngerQuery } from '../../generated/documents.js';
import { figure } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import { shapeAngerByTeam, shapeAngerByTraining } from './anger.js';
import { shapeConfidenceByTenure, shapeConfidenceByTraining } from './confidence.js';
import { shapeStaying } from './staying.js';
import { shapeTenure } from './tenure.js';

const en = testSay();
const it = testSay('it');

const whole = (key: 'ANGER_EXPOSURE' | 'EMPLOYEE_CONFIDENCE'): SlicedFragment => ({
  metric: { key, label: key, unit: key === 'ANGER_EXPOSURE' ? 'PER_HOUR' : 'SCORE' },
  timeBasis: 'day',
  filtered: true,
  figure: figure(0.7),
});
const slice = (key: string | null, value: number | null, withheld = false) => ({
  key,
  name: key,
  figure: figure(value, { withheld }),
});

test('anger: withheld teams stand there as one and say so; nothing about staff opens', () => {
  const query: StaffAngerQuery = {
    report: {
      staff: {
        angerExposure: {
          ...whole('ANGER_EXPOSURE'),
          byTraining: [slice('TRAINED', 0.06), slice('UNTRAINED', 0.01)],
          byTeam: [slice('Service', 0.06), slice('Accounts', 0), slice(null, null, true)],
        },
      },
    },
  };
  const teams = shapeAngerByTeam(query, en);
  expect(teams).toMatchObject({
    finding: 'Most anger lands at Service: 0.06 angry contacts an hour',
    picture: { items: [{ value: 0.06 }, { value: 0 }, { value: null, label: 'groups under five people together' }] },
  });
  expect(teams).not.toHaveProperty('drills');
  expect(shapeAngerByTraining(query, it)).toMatchObject({
    picture: { items: [{ label: 'Formati ad affrontare i reclami' }, { label: 'Non formati' }] },
  });
});

test('confidence: with and without training; by tenure nothing but withheld groups is withheld', () => {
  const query = {
    report: {
      staff: {
        employeeConfidence: {
          ...whole('EMPLOYEE_CONFIDENCE'),
          byTraining: [slice('UNTRAINED', 0.66), slice('TRAINED', 0.78)],
          byTenure: [slice(null, null, true)],
        },
      },
    },
  };
  expect(shapeConfidenceByTraining(query, en)).toMatchObject({
    finding: 'Trained to face complaints: confidence 0.78; Not trained: 0.66',
  });
  expect(shapeConfidenceByTenure(query, en).kind).toBe('withheld');
});

test('what the API withholds as a whole is withheld here', () => {
  const basis = { timeBasis: 'hiredOn', filtered: true };
  expect(shapeStaying({ report: { staff: { retention12m: basis, staying: null } } }, en).kind).toBe('withheld');
  expect(shapeTenure({ report: { staff: { noviceShare: basis, tenureMix: null } } }, en).kind).toBe('withheld');
});

test('staying: both curves after a year', () => {
  const point = (days: number, value: number) => ({ days, figure: figure(value) });
  const shaped = shapeStaying(
    {
      report: {
        staff: {
          retention12m: { timeBasis: 'leftOn', filtered: true },
          staying: { staff: [point(0, 1), point(360, 0.8)], customers: [point(0, 1), point(360, 0.75)] },
        },
      },
    },
    it,
  );
  expect(shaped).toMatchObject({
    finding: 'Dopo un anno ci sarebbe ancora l’80,0% del personale nuovo e il 75,0% dei clienti nuovi',
  });
});
