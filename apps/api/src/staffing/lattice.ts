/** People employed in one team on one day. */
export interface TeamStaff {
  readonly team: number;
  /** Employed for less than 26 weeks. */
  readonly novices: number;
  readonly experienced: number;
}

/** Nothing is said about fewer people than this. */
const smallestGroup = 5;

const size = ({ novices, experienced }: TeamStaff): number => novices + experienced;
const large = (people: number): boolean => people === 0 || people >= smallestGroup;

const total = (staff: readonly TeamStaff[]): number => staff.reduce((sum, team) => sum + size(team), 0);

/** A department may be named when five work there; or nobody does, as far as the data knows. */
export const mayShowDepartment = (staff: readonly TeamStaff[]): boolean => large(total(staff));

/**
 * The teams of a department that may be named. Small ones are withheld, and so many more of the smallest that
 * those who are withheld are five together: else they could be told from what is left.
 */
export function shownTeams(staff: readonly TeamStaff[]): ReadonlySet<number> {
  if (total(staff) < smallestGroup) return new Set();
  const bySize = staff
    .filter((team) => size(team) > 0)
    .sort((one, other) => size(one) - size(other) || one.team - other.team);
  let withheld = 0;
  const shown = bySize.filter((team) => {
    const show = size(team) >= smallestGroup && large(withheld);
    if (!show) withheld += size(team);
    return show;
  });
  return new Set(shown.map(({ team }) => team));
}

/** Whether novices and experienced may be told apart: both are five or more, or nobody. */
export const mayShowTenure = ({ novices, experienced }: TeamStaff): boolean => large(novices) && large(experienced);
