// @vitest-environment node
import { expect, test } from 'vitest';
import { type Drill, narrow, parseDrill, writeDrill } from './drill.js';

const drills: readonly [string, Drill][] = [
  [
    'FAILURES~NUMERATOR',
    { metric: 'FAILURES', part: 'NUMERATOR', period: undefined, where: undefined, and: undefined },
  ],
  [
    'CUSTOMER_CHURN_RATE~EVENTS~2026-01-01..2026-02-01',
    {
      metric: 'CUSTOMER_CHURN_RATE',
      part: 'EVENTS',
      period: { from: '2026-01-01', until: '2026-02-01' },
      where: undefined,
      and: undefined,
    },
  ],
  [
    'FAILURES~NUMERATOR~~region=A~B=C',
    {
      metric: 'FAILURES',
      part: 'NUMERATOR',
      period: undefined,
      where: { field: 'region', value: 'A~B=C' },
      and: undefined,
    },
  ],
  [
    'FAILURES~NUMERATOR~~severityBand=SEVERE~relationshipBand=WEAK',
    {
      metric: 'FAILURES',
      part: 'NUMERATOR',
      period: undefined,
      where: { field: 'severityBand', value: 'SEVERE' },
      and: { field: 'relationshipBand', value: 'WEAK' },
    },
  ],
];

test.each(drills)('%s reads as it was written', (address, drill) => {
  expect(writeDrill(drill)).toBe(address);
  expect(parseDrill(address)).toEqual(drill);
});

test.each([undefined, '', 'FAILURES', 'FAILURES~ALL', 'failures{}~EVENTS'])('%s opens nothing', (address) => {
  expect(parseDrill(address)).toBeUndefined();
});

test('a broken period or an unknown field narrows nothing', () => {
  expect(parseDrill('FAILURES~EVENTS~2026-02-01..2026-01-01~employee=7')).toEqual({
    metric: 'FAILURES',
    part: 'EVENTS',
    period: undefined,
    where: undefined,
    and: undefined,
  });
});

test('a mark narrows the report of its page', () => {
  const page = { period: { from: '2025-07-01', until: '2026-07-01' }, filter: { region: ['Lazio'] } };
  const mark = parseDrill('FAILURES~NUMERATOR~2026-01-01..2026-02-01~cause=SLOW~severityBand=SEVERE');
  if (mark === undefined) throw new Error('The address of the mark was not understood.');
  expect(narrow(page, mark)).toEqual({
    period: { from: '2026-01-01', until: '2026-02-01' },
    filter: { region: ['Lazio'], cause: ['SLOW'], severityBand: ['SEVERE'] },
  });
});
