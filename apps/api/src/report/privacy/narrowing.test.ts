import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type StaffGroup, shownGroups } from '../../staffing/lattice.js';
import { isTold, type Narrowing } from './narrowing.js';

/** A department of some teams, each with so many novices and experienced people; fewer than none: no such people. */
const department = fc.record({
  site: fc.constantFrom('IN_HOUSE', 'OUTSOURCED'),
  teams: fc.array(fc.tuple(fc.integer({ min: -1, max: 9 }), fc.integer({ min: -1, max: 9 })), {
    minLength: 1,
    maxLength: 3,
  }),
});
const company = fc.array(department, { minLength: 1, maxLength: 4 }).map((departments): StaffGroup[] =>
  departments.flatMap(({ site, teams }, index) =>
    teams.flatMap(([novices, experienced], position) => {
      const place = { site, department: index + 1, team: (index + 1) * 10 + position };
      return [
        ...(novices < 0 ? [] : [{ ...place, novice: true, people: novices }]),
        ...(experienced < 0 ? [] : [{ ...place, novice: false, people: experienced }]),
      ];
    }),
  ),
);

const everyone: Narrowing = { site: undefined, department: undefined, team: undefined, tenureBand: undefined };
const different = <T>(values: readonly T[]): T[] => [...new Set(values)];
/** All, and each alone. */
const choices = <T>(values: readonly T[]) => [undefined, ...different(values).map((value) => [value])];

/** Every question that narrows by one site, department, team or band, or by several of these. */
const questions = (staff: readonly StaffGroup[]): Narrowing[] =>
  choices(staff.map(({ site }) => site)).flatMap((site) =>
    choices(staff.map(({ department }) => department)).flatMap((department) =>
      choices(staff.map(({ team }) => team ?? 0)).flatMap((team) =>
        [undefined, ['NOVICE'], ['EXPERIENCED']].map((tenureBand) => ({ site, department, team, tenureBand })),
      ),
    ),
  );

const holds = (values: readonly (string | number)[] | undefined, value: string | number): boolean =>
  values === undefined || values.includes(value);

/** Which groups a question adds up. */
const rowOf = (staff: readonly StaffGroup[], { site, department, team, tenureBand }: Narrowing): number[] =>
  staff.map((group) =>
    holds(site, group.site) &&
    holds(department, group.department) &&
    holds(team, group.team ?? 0) &&
    holds(tenureBand, group.novice ? 'NOVICE' : 'EXPERIENCED')
      ? 1
      : 0,
  );

const tiny = 1e-9;

/** What is left of a row when all that the others add up to is taken away; they are reduced, each with its pivot. */
function rest(row: readonly number[], reduced: readonly { readonly row: readonly number[]; readonly pivot: number }[]) {
  let left = [...row];
  for (const { row: other, pivot } of reduced) {
    const factor = (left[pivot] ?? 0) / (other[pivot] ?? 1);
    if (factor !== 0) left = left.map((value, index) => value - factor * (other[index] ?? 0));
  }
  return left;
}

/** Whether sums and differences of the rows give another row. */
function attacker(rows: readonly (readonly number[])[]): (row: readonly number[]) => boolean {
  const reduced: { row: number[]; pivot: number }[] = [];
  for (const row of rows) {
    const left = rest(row, reduced);
    const pivot = left.findIndex((value) => Math.abs(value) > tiny);
    if (pivot >= 0) reduced.push({ row: left, pivot });
  }
  return (row) => rest(row, reduced).every((value) => Math.abs(value) <= tiny);
}

test('sums and differences of whatever is told never give a group that is not', () => {
  fc.assert(
    fc.property(company, (staff) => {
      const groups = shownGroups(staff);
      fc.pre(groups.people >= 5);
      const all = questions(staff).map((question) => ({ question, row: rowOf(staff, question) }));
      const told = all.filter(({ question }) => isTold(groups, question)).map(({ row }) => row);
      const finds = attacker(told);
      const sizeOf = (row: readonly number[]) =>
        row.reduce((sum, value, index) => sum + value * (staff[index]?.people ?? 0), 0);
      for (const { question, row } of all) {
        const nobodyThere = row.every((value) => value === 0);
        if (nobodyThere || sizeOf(row) >= 5 || !finds(row)) continue;
        expect.fail(`${JSON.stringify(question)} of ${JSON.stringify(staff)} can be worked out`);
      }
    }),
    { numRuns: 400, seed: 20261128 },
  );
});

test('of fewer than five people nothing is told', () => {
  const groups = shownGroups([{ site: 'IN_HOUSE', department: 1, team: 1, novice: false, people: 4 }]);
  expect(isTold(groups, everyone)).toBe(false);
});

const place = (site: string, department: number, people: number): StaffGroup => ({
  site,
  department,
  team: department,
  novice: false,
  people,
});

test('a site is told unless it would part those who are withheld together', () => {
  const apart = shownGroups([place('IN_HOUSE', 1, 8), place('IN_HOUSE', 2, 4), place('OUTSOURCED', 3, 6)]);
  expect(isTold(apart, { ...everyone, site: ['IN_HOUSE'] })).toBe(false);
  const together = shownGroups([place('IN_HOUSE', 1, 6), place('IN_HOUSE', 2, 4), place('OUTSOURCED', 3, 8)]);
  expect(isTold(together, { ...everyone, site: ['IN_HOUSE'] })).toBe(true);
  expect(isTold(together, { ...everyone, department: [1] })).toBe(false);
});

test('length of service is told of a team, and of the company when the teams without are five of each together', () => {
  const team = (id: number, novices: number, experienced: number): StaffGroup[] =>
    [novices, experienced].map((people, index) => ({ ...place('IN_HOUSE', 1, people), team: id, novice: index === 0 }));
  const novice = { ...everyone, tenureBand: ['NOVICE'] };
  const two = shownGroups([...team(1, 5, 6), ...team(2, 3, 9), ...team(3, 2, 7)]);
  expect([{ ...novice, team: [1] }, { ...novice, team: [2] }, novice].map((one) => isTold(two, one))).toEqual([
    true,
    false,
    true,
  ]);
  const one = shownGroups([...team(1, 5, 6), ...team(2, 3, 9)]);
  expect(isTold(one, novice)).toBe(false);
});
