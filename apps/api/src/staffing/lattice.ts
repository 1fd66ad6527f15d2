/** People of one team with one length of service in one local month. */
export interface StaffGroup {
  readonly department: number;
  readonly site: string;
  /** Null where nobody was employed in the department at all. */
  readonly team: number | null;
  /** Whether they had been there for less than 26 weeks when the month began. */
  readonly novice: boolean;
  /** Employed on every day of the month. Who came or went in it is in the group, but does not make it larger. */
  readonly people: number;
}

/** The groups that may be named in a month. What is shown of a team implies that its department is shown. */
export interface ShownGroups {
  /** How many they are in all; below five nothing is said of any of them. */
  readonly people: number;
  readonly sites: ReadonlySet<string>;
  readonly departments: ReadonlySet<number>;
  readonly teams: ReadonlySet<number>;
  /** Teams whose novices and experienced people may be told apart. */
  readonly tenureTeams: ReadonlySet<number>;
  /** Departments and sites all of whose teams are such. */
  readonly tenureDepartments: ReadonlySet<number>;
  readonly tenureSites: ReadonlySet<string>;
  /** Whether novices and experienced people may be told apart in all of the company. */
  readonly tenure: boolean;
}

/** Nothing is said about fewer people than this. */
export const smallestGroup = 5;

type Counted = Pick<StaffGroup, 'people'>;

const total = (staff: readonly Counted[]): number => staff.reduce((sum, { people }) => sum + people, 0);

function partsOf<G extends Counted, K>(staff: readonly G[], partOf: (group: G) => K): Map<K, G[]> {
  const parts = new Map<K, G[]>();
  for (const group of staff) parts.set(partOf(group), [...(parts.get(partOf(group)) ?? []), group]);
  return parts;
}

/**
 * The parts of a whole that may be named. Small ones are withheld, and so many more of the next smallest that all
 * who are withheld are five people together, in two parts or more: one part alone could be told by its absence.
 */
export function shownParts<G extends Counted, K extends number | boolean>(
  staff: readonly G[],
  partOf: (group: G) => K,
): Map<K, G[]> {
  const parts = partsOf(staff, partOf);
  const bySize = [...parts].sort(([one, a], [other, b]) => total(a) - total(b) || Number(one) - Number(other));
  const small = bySize.filter(([, part]) => total(part) < smallestGroup).length;
  // Small parts alone may be five together, and never are when there is only one of them.
  const people = (parts: number): number => total(bySize.slice(0, parts).flatMap(([, groups]) => groups));
  let withheld = small;
  while (withheld > 0 && withheld < bySize.length && people(withheld) < smallestGroup) withheld += 1;
  return new Map(bySize.slice(withheld));
}

const bandsAreShown = (groups: readonly StaffGroup[]): boolean =>
  shownParts(groups, ({ novice }) => novice).size === partsOf(groups, ({ novice }) => novice).size;

/** The parts that hold only groups of which something is true. */
const partsOnlyOf = <K>(
  staff: readonly StaffGroup[],
  partOf: (group: StaffGroup) => K,
  holds: (group: StaffGroup) => boolean,
): Set<K> => new Set([...partsOf(staff, partOf)].filter(([, groups]) => groups.every(holds)).map(([part]) => part));

/** Sites, when those who are withheld as departments are withheld at one site, or none are. */
function shownSites(staff: readonly StaffGroup[], departments: ReadonlyMap<number, unknown>): Set<string> {
  const withheld = staff.filter(({ department }) => !departments.has(department));
  const apart = partsOf(withheld, ({ site }) => site).size < 2;
  return new Set(apart && total(staff) >= smallestGroup ? staff.map(({ site }) => site) : []);
}

/** Which groups of a month may be named; `staff` holds every department, with or without people. */
export function shownGroups(staff: readonly StaffGroup[]): ShownGroups {
  const departments = shownParts(staff, ({ department }) => department);
  const teams = [...departments.values()].flatMap((groups) => [...shownParts(groups, ({ team }) => team ?? 0)]);
  const tenureTeams = new Set(teams.filter(([, groups]) => bandsAreShown(groups)).map(([team]) => team));
  const inTenureTeam = ({ team }: StaffGroup): boolean => team !== null && tenureTeams.has(team);
  // What is known of the company and of these teams tells of the others together.
  const others = staff.filter((group) => !inTenureTeam(group));
  return {
    people: total(staff),
    sites: shownSites(staff, departments),
    departments: new Set(departments.keys()),
    teams: new Set(teams.map(([team]) => team)),
    tenureTeams,
    tenureDepartments: partsOnlyOf(staff, ({ department }) => department, inTenureTeam),
    tenureSites: partsOnlyOf(staff, ({ site }) => site, inTenureTeam),
    tenure: bandsAreShown(others),
  };
}
