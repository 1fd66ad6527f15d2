import type { BaseSource } from '../source.js';
import { relationshipOf } from './relationship.js';
import { departmentJoin, severityBand, siteOfDepartment } from './shared.js';

export const recoverySources = {
  recoveryOfFailure: {
    joins: {
      ...departmentJoin,
      recovery: `LEFT JOIN (
        SELECT "customer_id", "failure_id", min("completed_at") AS "completed_at"
        FROM "recovery" GROUP BY "customer_id", "failure_id"
      ) rec ON rec."customer_id" = t."customer_id" AND rec."failure_id" = t."id"`,
    },
    columns: {
      site: siteOfDepartment,
      severityBand: { sql: severityBand('t."severity"') },
      ...relationshipOf('t'),
      recoveredAt: { sql: 'rec."completed_at"', needs: ['recovery'] },
    },
  },
} satisfies Record<string, BaseSource>;
