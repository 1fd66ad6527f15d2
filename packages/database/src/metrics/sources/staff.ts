import { bandEdges } from '@catena/metrics';
import type { BaseSource } from '../source.js';
import { bandOf } from './shared.js';

const tenureBand = (days: string): string => bandOf(days, bandEdges.tenure, ['NOVICE', 'EXPERIENCED']);

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
    joins: { employee: 'JOIN "employee" emp ON emp."id" = t."employee_id"', ...placeJoins },
    columns: {
      ...placed,
      tenureBand: { sql: tenureBand('(t."answered_on" - emp."hired_on")'), needs: ['employee'] },
    },
  },
} satisfies Record<string, BaseSource>;
