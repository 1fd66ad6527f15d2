import type { ProfileDescription } from '@catena/worlds';
import { expect, test } from 'vitest';
import { profileList, profileText } from './profile-text.js';

const parameter = { unit: 'share', confidence: 'L', source: 'decided once', mechanism: 'money' } as const;
const description: ProfileDescription = {
  profile: 'cost-cutter',
  company: 'Mercato Serale',
  title: 'Better before worse',
  story: 'Service is cut.',
  watch: ['Profit rises.', 'Profit falls.'],
  sizes: [
    { size: 'small', customers: 3000, months: 36 },
    { size: 'medium', customers: 30_000, months: 36 },
  ],
  parameters: [
    { ...parameter, name: 'plannedCut', value: 0.4, usual: 0 },
    { ...parameter, name: 'cutMax', value: 0.25, usual: 0.25 },
  ],
};

test('a profile is told by its story, what to look for, its sizes and what sets it apart', () => {
  expect(profileText(description, false).split('\n')).toEqual([
    'cost-cutter: Better before worse, told by Mercato Serale',
    '',
    'Service is cut.',
    '',
    'What to look for:',
    '  - Profit rises.',
    '  - Profit falls.',
    '',
    'Sizes:',
    '  small   3,000 customers, 36 months',
    '  medium  30,000 customers, 36 months',
    '',
    'Parameters that differ from the webshop, in brackets (1 of 2; --all shows all):',
    '  money.plannedCut  0.4 share (0) [L] decided once',
    '',
    'Confidence: H verified in a primary source, M well known, L a tunable default.',
  ]);
});

test('all parameters are shown when asked for; a profile without differences says so', () => {
  expect(profileText(description, true)).toContain('  money.cutMax      0.25 share [L] decided once');
  expect(profileText({ ...description, parameters: [] }, false)).toContain('(0 of 0; --all shows all):\n  none\n');
});

test('the list gives each profile a line', () => {
  expect(profileList([description])).toBe('cost-cutter         Better before worse');
});
