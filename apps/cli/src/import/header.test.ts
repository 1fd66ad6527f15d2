import { expect, test } from 'vitest';
import { readHeader } from './header.js';

const expected = {
  what: 'team',
  known: ['externalId', 'department', 'name'],
  required: ['externalId', 'name'],
  ignoreOthers: false,
};
const read = (...cells: string[]) => readHeader('teams.csv', cells, expected);

test('columns are found in any order, case, accents and spacing', () => {
  expect(read('NÀME', ' external  ID ')).toEqual(['name', 'externalId']);
  expect(read('external_id', 'Name')).toEqual(['externalId', 'name']);
});

test('other columns are left out only where the mapping says so', () => {
  expect(readHeader('teams.csv', ['name', 'x', 'externalId'], { ...expected, ignoreOthers: true })).toEqual([
    'name',
    undefined,
    'externalId',
  ]);
});

test.each([
  [
    ['T1', 'D', 'Phones'],
    'is not a header of team; it begins with "T1,D,Phones". Expected columns: externalId, department, name.',
  ],
  [['externalId', 'name', 'Name'], 'names "name" twice'],
  [
    ['externalId', 'name', 'colour'],
    'names "colour", which team does not have. Its columns: externalId, department, name.',
  ],
  [['department', 'name'], 'lacks "externalId", which team needs'],
])('%j is refused with what was found and what is expected', (cells, said) => {
  expect(() => read(...cells)).toThrow(said);
});

test('a title above the header is pointed at', () => {
  const below = [
    { line: 2, text: '', cells: ['', '', ''] },
    { line: 3, text: '', cells: ['externalId', 'department', 'name'] },
  ];
  expect(() => readHeader('teams.csv', ['Teams of 2026', '', ''], expected, below)).toThrow(
    'The header seems to stand on line 3: remove the lines before it.',
  );
});
