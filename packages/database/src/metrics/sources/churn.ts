import type { BaseSource } from '../source.js';
import { relationshipOf } from './relationship.js';
import { departmentJoin, severityBand, siteOfDepartment } from './shared.js';

/** An attribute that the customer had on the last day. */
const atTheEnd = (attribute: string) => ({
  sql: `(SELECT a."${attribute}" FROM "customer_attribute" a WHERE a."customer_id" = t."id"
    AND (t."ended_on" IS NULL OR a."valid_from" <= t."ended_on") ORDER BY a."valid_from" DESC LIMIT 1)`,
});

/** Failures of the same customer after this one, those of the same instant in the order of their ids. */
const laterFailures = `"service_failure" n WHERE n."customer_id" = t."customer_id"
  AND (n."detected_at" > t."detected_at" OR (n."detected_at" = t."detected_at" AND n."id" > t."id"))`;

const afterFirstFailure: BaseSource = {
  joins: departmentJoin,
  columns: {
    site: siteOfDepartment,
    severityBand: { sql: severityBand('t."severity"') },
    ...relationshipOf('t'),
    untilDay: {
      sql: `(SELECT min(e."day") FROM (
        SELECT c."ended_on" AS "day" FROM "customer" c WHERE c."id" = t."customer_id"
        UNION ALL SELECT n."detected_day" AS "day" FROM ${laterFailures}) e)`,
    },
    first: {
      sql: `(NOT EXISTS (SELECT 1 FROM "service_failure" p WHERE p."customer_id" = t."customer_id"
          AND (p."detected_at" < t."detected_at" OR (p."detected_at" = t."detected_at" AND p."id" < t."id")))
        AND EXISTS (SELECT 1 FROM "customer" c WHERE c."id" = t."customer_id"
          AND (c."ended_on" IS NULL OR c."ended_on" >= t."detected_day")))`,
    },
    left: {
      sql: `EXISTS (SELECT 1 FROM "customer" c WHERE c."id" = t."customer_id" AND c."ended_on" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM ${laterFailures} AND n."detected_day" <= c."ended_on"))`,
    },
  },
};

/** Segment and region of a spell are dated; `metrics/spells-relation.ts` cuts spells where they change. */
export const churnSources = {
  departure: { columns: { segment: atTheEnd('segment'), region: atTheEnd('region') } },
  afterFirstFailure,
} satisfies Record<string, BaseSource>;
