/** People of one team with one length of service in one local month. */
export interface StaffGroup {
  readonly department: number;
  /** Null where nobody was employed in the department at all. */
  readonly team: number | null;
  /** Whether they had been there for less than 26 weeks when the month began. */
  readonly novice: boolean;
  /** Employed on every day of the month. Who came or went in it is in the group, but does not make it larger. */
  readonly people: number;
}

/** The groups that may be named in a month. What is shown of a team implies that its department is shown. */
export interface ShownGroups {
  readonly departments: ReadonlySet<number>;
  readonly teams: ReadonlySet<number>;
  /** Teams whose novices and experienced people may be told apart. */
  readonly tenureTeams: ReadonlySet<number>;
}

/** Nothing is said about fewer people than this. */
const smallestGroup = 5;

const total = (staff: readonly StaffGroup[]): number => staff.reduce((sum, { people }) => sum + people, 0);

/**
 * The parts of a whole that may be named. Small ones are withheld, and so many more of the next smallest that all
 * who are withheld are five people together, in two parts or more: one part alone could be told by its absence.
 */
function shownParts<K extends number | boolean>(
  staff: readonly StaffGroup[],
  partOf: (group: StaffGroup) => K,
): Map<K, StaffGroup[]> {
  const parts = new Map<K, StaffGroup[]>();
  for (const group of staff) parts.set(partOf(group), [...(parts.get(partOf(group)) ?? []), group]);
  const bySize = [...parts].sort(([one, a], [other, b]) => total(a) - total(b) || Number(one) - Number(other));
  const small = bySize.filter(([, part]) => total(part) < smallestGroup).length;
  // Small parts alone may be five together, and never are when there is only one of them.
  const people = (parts: number): number => total(bySize.slice(0, parts).flatMap(([, groups]) => groups));
  let withheld = small;
  while (withheld > 0 && withheld < bySize.length && people(withheld) < smallestGroup) withheld += 1;
  return new Map(bySize.slice(withheld));
}

/** Which groups of a month may be named; `staff` holds every department, with or without people. */
export function shownGroups(staff: readonly StaffGroup[]): ShownGroups {
  const departments = shownParts(staff, ({ department }) => department);
  const teams = [...departments.values()].flatMap((groups) => [...shownParts(groups, ({ team }) => team ?? 0)]);
  const tenureTeams = teams.filter(([, groups]) => shownParts(groups, ({ novice }) => novice).size === groups.length);
  return {
    departments: new Set(departments.keys()),
    teams: new Set(teams.map(([team]) => team)),
    tenureTeams: new Set(tenureTeams.map(([team]) => team)),
  };
}
