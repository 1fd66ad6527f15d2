import type { BaseSource } from '../source.js';
import { relationshipOf } from './relationship.js';
import { departmentJoin, severityBand, siteOfDepartment } from './shared.js';

export const failureSources = {
  failure: {
    joins: departmentJoin,
    columns: {
      site: siteOfDepartment,
      severityBand: { sql: severityBand('t."severity"') },
      ...relationshipOf('t'),
    },
  },
  exposure: {
    joins: { incident: 'JOIN "incident" inc ON inc."id" = t."incident_id"' },
    columns: {
      cause: { sql: 'inc."cause"', needs: ['incident'] },
      incidentKind: { sql: 'inc."kind"', needs: ['incident'] },
    },
  },
} satisfies Record<string, BaseSource>;
