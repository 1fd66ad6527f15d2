import type { BaseSource } from '../source.js';
import { relationshipOf } from './relationship.js';
import {
  departmentJoin,
  failureJoin,
  leftWithin90Days,
  severityBand,
  siteOfDepartment,
  withDepartment,
} from './shared.js';

const failureOfBreach = {
  joins: failureJoin,
  columns: {
    failedDay: { sql: 'sf."detected_day"', needs: ['failure'] },
    segment: { sql: 'sf."segment"', needs: ['failure'] },
    region: { sql: 'sf."region"', needs: ['failure'] },
    cause: { sql: 'sf."cause"', needs: ['failure'] },
    breachKind: { sql: 't."kind"' },
  },
} satisfies BaseSource;

export const failureSources = {
  failure: {
    joins: departmentJoin,
    columns: {
      site: siteOfDepartment,
      severityBand: { sql: severityBand('t."severity"') },
      ...relationshipOf('t'),
      breaches: {
        sql: `nullif((SELECT count(*) FROM "expectation_breach" b WHERE b."customer_id" = t."customer_id" AND b."failure_id" = t."id"), 0)`,
      },
    },
  },
  exposure: {
    joins: { incident: 'JOIN "incident" inc ON inc."id" = t."incident_id"' },
    columns: {
      cause: { sql: 'inc."cause"', needs: ['incident'] },
      incidentKind: { sql: 'inc."kind"', needs: ['incident'] },
      foundAt: { sql: 'inc."detected_at"', needs: ['incident'] },
      toldFirst: {
        sql: `(t."notified_at" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "service_failure" f
          WHERE f."customer_id" = t."customer_id" AND f."incident_id" = t."incident_id"
            AND f."complained" = TRUE AND f."detected_at" <= t."notified_at"))`,
      },
      complained: {
        sql: `EXISTS (SELECT 1 FROM "service_failure" f WHERE f."customer_id" = t."customer_id"
          AND f."incident_id" = t."incident_id" AND f."complained" = TRUE)`,
      },
      csatAfter: {
        sql: `(SELECT avg(n."csat") FROM "interaction" n WHERE n."customer_id" = t."customer_id"
          AND n."started_at" > t."exposed_at" AND n."started_at" <= t."exposed_at" + ${30 * 86_400_000})`,
      },
      left: { sql: leftWithin90Days('t."exposed_day"') },
    },
  },
  breach: failureOfBreach,
  check: withDepartment,
  handoff: {
    joins: { department: 'JOIN "department" dep ON dep."id" = t."to_department_id"' },
    columns: { department: { sql: 't."to_department_id"' }, site: siteOfDepartment },
  },
  outage: {
    ...withDepartment,
    columns: { ...withDepartment.columns, lostHours: { sql: '(t."lost_minutes" / 60.0)' } },
  },
} satisfies Record<string, BaseSource>;
