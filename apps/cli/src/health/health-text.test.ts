import { on } from '@catena/testing';
import { expect, test } from 'vitest';
import { healthText } from './health-text.js';

test('tables with their days and gaps, then what should be looked at', () => {
  const text = healthText({
    dataVersion: 7,
    completeness: [
      { table: 'person', rows: 1200, filled: { name: 900, language: 0 } },
      { table: 'team', rows: 3, filled: {} },
      { table: 'vacancy', rows: 0, filled: { filledOn: 0 } },
    ],
    freshness: [{ table: 'person', first: on('2026-01-01'), last: on('2026-03-31') }],
    findings: [
      {
        check: 'ORPHANS',
        table: 'person',
        rule: 'person_without_customer',
        severity: 'WARNING',
        count: 2,
        of: 1200,
        examples: ['P7', 'P9'],
      },
    ],
  });
  expect(text.split('\n')).toEqual([
    'table    rows  known  days                      never known',
    'person  1,200  37%    2026-01-01 to 2026-03-31  language',
    'team        3',
    '',
    '         table   found                    rows concerned  for example',
    'WARNING  person  person without customer  2 of 1,200      P7, P9',
  ]);
});

test('an empty database and a healthy one say so', () => {
  expect(healthText({ dataVersion: 0, completeness: [], freshness: [], findings: [] })).toBe(
    'There are no rows yet.\n\nNothing was found that should be looked at.',
  );
});
