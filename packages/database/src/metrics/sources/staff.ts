import { bandEdges } from '@catena/metrics';
import type { BaseSource, Expression } from '../source.js';
import { bandOf } from './shared.js';

/** By the first day of the month, so that nobody changes the band within one: staff privacy counts people by month. */
const tenureBand: Expression = {
  sql: bandOf('(cal."month" - emp."hired_on")', bandEdges.tenure, ['NOVICE', 'EXPERIENCED']),
  needs: ['employee', 'month'],
};

const monthJoin = (day: string) => ({ month: `JOIN "calendar" cal ON cal."day" = t."${day}"` });

const placed = {
  team: { sql: 'emp."team_id"', needs: ['employee'] },
  department: { sql: 'tm."department_id"', needs: ['employee', 'team'] },
  site: { sql: 'dep."site"', needs: ['employee', 'team', 'department'] },
} as const;

const placeJoins = {
  team: 'JOIN "team" tm ON tm."id" = emp."team_id"',
  department: 'JOIN "department" dep ON dep."id" = tm."department_id"',
} as const;

export const staffSources = {
  employee: {
    joins: { employee: 'JOIN "employee" emp ON emp."id" = t."id"', ...placeJoins },
    columns: placed,
  },
  pulse: {
    joins: {
      employee: 'JOIN "employee" emp ON emp."id" = t."employee_id"',
      ...placeJoins,
      ...monthJoin('answered_on'),
    },
    columns: { ...placed, tenureBand },
  },
} satisfies Record<string, BaseSource>;
