import type { EmployeeRole, Site } from '@catena/metrics';

export interface DepartmentPlan {
  readonly id: string;
  readonly name: string;
  readonly site: Site;
  readonly serviceFacing: boolean;
  /** Share of the service staff for departments that talk to customers; else head count of their only team. */
  readonly size: number;
  readonly role: EmployeeRole;
}

export const departments = {
  service: {
    id: 'D-SERVICE',
    name: 'Customer service',
    site: 'IN_HOUSE',
    serviceFacing: true,
    size: 0.67,
    role: 'AGENT',
  },
  overflow: {
    id: 'D-OVERFLOW',
    name: 'Overflow centre',
    site: 'OUTSOURCED',
    serviceFacing: true,
    size: 0.33,
    role: 'AGENT',
  },
  logistics: {
    id: 'D-LOGISTICS',
    name: 'Logistics',
    site: 'IN_HOUSE',
    serviceFacing: false,
    size: 9,
    role: 'SPECIALIST',
  },
  catalogue: {
    id: 'D-CATALOGUE',
    name: 'Catalogue',
    site: 'IN_HOUSE',
    serviceFacing: false,
    size: 8,
    role: 'SPECIALIST',
  },
  accounts: { id: 'D-ACCOUNTS', name: 'Accounts', site: 'IN_HOUSE', serviceFacing: false, size: 8, role: 'SPECIALIST' },
  systems: {
    id: 'D-SYSTEMS',
    name: 'Information systems',
    site: 'IN_HOUSE',
    serviceFacing: false,
    size: 8,
    role: 'SPECIALIST',
  },
} as const satisfies Record<string, DepartmentPlan>;

/** A team has at least this many places, so that figures about staff can be shown for a team without naming anybody. */
const teamSize = 8;

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly department: DepartmentPlan;
  /** Head count planned at the start. */
  readonly planned: number;
}

/** The teams of a company with so many people in service: as many teams as keep each near {@link teamSize}. */
export function planTeams(serviceStaff: number, nameOf: (plan: DepartmentPlan) => string): readonly Team[] {
  return Object.values(departments).flatMap((department: DepartmentPlan) => {
    const people = department.serviceFacing
      ? Math.max(teamSize, Math.round(serviceStaff * department.size))
      : department.size;
    const count = Math.max(1, Math.floor(people / teamSize));
    return Array.from({ length: count }, (_, index) => ({
      id: `${department.id.replace('D-', 'T-')}-${index + 1}`,
      name: count === 1 ? nameOf(department) : `${nameOf(department)} ${index + 1}`,
      department,
      planned: Math.floor(people / count) + (index < people % count ? 1 : 0),
    }));
  });
}
