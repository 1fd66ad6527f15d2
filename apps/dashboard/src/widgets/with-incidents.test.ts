// @vitest-environment node
import { expect, test } from 'vitest';
import { trend } from '../testing/sample-figures.js';
import { testSay } from '../testing/test-say.js';
import { shapeTrend } from './shape/trend.js';
import { incidentsOf, withIncidents } from './with-incidents.js';

const en = testSay('en');
const shaped = shapeTrend(en, [trend([0.1, 0.2, 0.3])], { what: 'Shares.' });
const incident = (name: string, startedAt: string) => ({ id: name, name, startedAt });
const ready = () => {
  if (shaped.kind !== 'ready') throw new Error('There are values.');
  return shaped;
};

test('incidents are marked where they began, named in the table, and told', () => {
  // The last minute of January in UTC is February where the company lives.
  const marked = withIncidents(
    ready(),
    [incident('Courier strike', '2026-02-20T10:00:00Z'), incident('Shop down', '2026-01-31T23:59:00Z')],
    en,
  );
  expect(marked.picture).toMatchObject({
    description: expect.stringContaining('Incident in February 2026: Shop down, Courier strike.'),
    marks: { places: [{ key: '2026-02-01', label: 'Shop down, Courier strike' }] },
  });
  expect(marked.table.columns.at(-1)).toBe('Incident began');
  expect(marked.table.rows.map(({ cells }) => cells.at(-1))).toEqual(['', 'Shop down, Courier strike', '']);
  expect(marked.table.rows.map(({ exact }) => exact?.at(-1))).toEqual([null, 'Shop down, Courier strike', null]);
});

test('a chart without an incident in its pieces stays as it was', () => {
  expect(withIncidents(ready(), [], en)).toBe(shaped);
  expect(withIncidents(ready(), [incident('Before', '2025-12-31T12:00:00Z')], en)).toBe(shaped);
  expect(withIncidents(ready(), [incident('After', '2026-04-01T12:00:00Z')], en)).toBe(shaped);
});

test('an incident that is no longer on record is none, nor one that does not obey the filter', () => {
  const known = incident('Shop down', '2026-01-31T23:59:00Z');
  const incidentReach = [{ incident: null }, { incident: known }];
  const of = (filtered: boolean) => incidentsOf({ report: { failure: { blastRadius: { filtered }, incidentReach } } });
  expect(of(true)).toEqual([known]);
  // What cannot obey all of the filter may have struck others alone.
  expect(of(false)).toEqual([]);
});
