import type { BaseSource } from '../source.js';
import { withDepartment } from './shared.js';

export const spendingSources = {
  booking: withDepartment,
  training: {
    joins: {
      team: 'LEFT JOIN "team" tm ON tm."id" = t."team_id"',
      department: 'LEFT JOIN "department" dep ON dep."id" = tm."department_id"',
    },
    columns: {
      hours: { sql: '(t."minutes" / 60.0)' },
      trainingTopic: { sql: 't."topic"' },
      department: { sql: 'tm."department_id"', needs: ['team'] },
      site: { sql: 'dep."site"', needs: ['team', 'department'] },
    },
  },
} satisfies Record<string, BaseSource>;
