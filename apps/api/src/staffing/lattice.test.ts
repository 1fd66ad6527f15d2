import { expect, test } from 'vitest';
import { type StaffGroup, shownGroups } from './lattice.js';

const group = (department: number, team: number | null, people: number, novice = false): StaffGroup => ({
  department,
  site: 'IN_HOUSE',
  team,
  people,
  novice,
});
const departments = (...sizes: number[]): number[] => [
  ...shownGroups(sizes.map((people, index) => group(index + 1, index + 1, people))).departments,
];
/** Teams of one department. */
const teams = (...sizes: number[]): number[] => [
  ...shownGroups(sizes.map((people, index) => group(1, index + 1, people))).teams,
];

test('departments of five or more are named', () => {
  expect(departments(5, 9).sort()).toEqual([1, 2]);
});

test('one small department takes the next smallest along, or it could be told by its absence', () => {
  expect(departments(6, 7, 4)).toEqual([2]);
  expect(departments(9, 4)).toEqual([]);
});

test('small departments that are five together need no company', () => {
  expect(departments(5, 3, 2)).toEqual([1]);
  expect(departments(9, 2, 2)).toEqual([]);
});

test('a department where nobody is employed is small', () => {
  const empty = group(2, null, 0);
  expect([...shownGroups([group(1, 1, 9), empty]).departments]).toEqual([]);
  expect([...shownGroups([group(1, 1, 9), empty, group(3, 3, 5)]).departments]).toEqual([1]);
  expect([...shownGroups([empty]).departments]).toEqual([]);
});

test('a department counts all its teams', () => {
  expect([...shownGroups([group(1, 1, 3), group(1, 2, 2)]).departments]).toEqual([1]);
});

test('a team is named by the same rule within its department', () => {
  expect(teams(5)).toEqual([1]);
  expect(teams(9, 3, 6)).toEqual([1]);
  expect(teams(9, 3)).toEqual([]);
  expect(teams(9, 3, 2, 5).sort()).toEqual([1, 4]);
});

test('a team of people who only came or went in the month is small', () => {
  expect(teams(9, 0, 6)).toEqual([1]);
});

test('no team of a withheld department is named', () => {
  expect([...shownGroups([group(1, 1, 6), group(2, 2, 4), group(3, 3, 8)]).teams]).toEqual([3]);
});

test('tenure is told only when both bands are five or more, or there is one', () => {
  const told = (novices: number | null, experienced: number | null): boolean =>
    shownGroups([
      ...(novices === null ? [] : [group(1, 1, novices, true)]),
      ...(experienced === null ? [] : [group(1, 1, experienced)]),
    ]).tenureTeams.has(1);
  expect(told(5, 5)).toBe(true);
  expect(told(null, 7)).toBe(true);
  expect(told(7, null)).toBe(true);
  expect(told(7, 1)).toBe(false);
  expect(told(4, 7)).toBe(false);
  expect(told(0, 7)).toBe(false);
  expect(told(null, 4)).toBe(false);
});
