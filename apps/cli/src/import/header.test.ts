import { expect, test } from 'vitest';
import { readHeader } from './header.js';

const expected = {
  what: 'team',
  known: ['externalId', 'department', 'name'],
  required: ['externalId', 'name'],
  ignoreOthers: false,
};
const read = (...cells: string[]) => readHeader('teams.csv', cells, expected);

test('columns are found in any order and any case', () => {
  expect(read('NAME', ' externalid ')).toEqual(['name', 'externalId']);
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
  [['externalId;department;name'], 'seem to be separated by semicolons; import wants commas'],
  [['externalId', 'name', 'Name'], 'names "name" twice'],
  [
    ['externalId', 'name', 'colour'],
    'names "colour", which team does not have. Its columns: externalId, department, name.',
  ],
  [['department', 'name'], 'lacks "externalId", which team needs'],
])('%j is refused with what was found and what is expected', (cells, said) => {
  expect(() => read(...cells)).toThrow(said);
});
