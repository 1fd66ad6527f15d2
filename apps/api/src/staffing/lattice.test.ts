import { expect, test } from 'vitest';
import { mayShowDepartment, mayShowTenure, shownTeams, type TeamStaff } from './lattice.js';

const team = (id: number, experienced: number, novices = 0): TeamStaff => ({ team: id, experienced, novices });

test('a department is named from five people on', () => {
  expect(mayShowDepartment([team(1, 2, 2)])).toBe(false);
  expect(mayShowDepartment([team(1, 2, 2), team(2, 1)])).toBe(true);
});

test('a department of whose staff nothing is known may be named', () => {
  expect(mayShowDepartment([])).toBe(true);
});

test('a team is named from five people on', () => {
  expect(shownTeams([team(1, 5)])).toEqual(new Set([1]));
  expect(shownTeams([team(1, 4)])).toEqual(new Set());
});

test('one small team beside a large one takes the next smallest along, or it could be told by its absence', () => {
  expect(shownTeams([team(1, 9), team(2, 3), team(3, 6)])).toEqual(new Set([1]));
  expect(shownTeams([team(1, 9), team(2, 3)])).toEqual(new Set());
});

test('small teams that are five together need no company', () => {
  expect(shownTeams([team(1, 9), team(2, 3), team(3, 2)])).toEqual(new Set([1]));
  expect(shownTeams([team(1, 9), team(2, 3), team(3, 2), team(4, 5)])).toEqual(new Set([1, 4]));
});

test('tenure is told only when both bands are five or more, or one is empty', () => {
  expect(mayShowTenure(team(1, 5, 5))).toBe(true);
  expect(mayShowTenure(team(1, 7, 0))).toBe(true);
  expect(mayShowTenure(team(1, 0, 7))).toBe(true);
  expect(mayShowTenure(team(1, 7, 1))).toBe(false);
  expect(mayShowTenure(team(1, 4, 7))).toBe(false);
});
