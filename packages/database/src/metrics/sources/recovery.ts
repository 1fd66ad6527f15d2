import { Remedy } from '@catena/metrics';
import type { BaseSource } from '../source.js';
import { relationshipOf } from './relationship.js';
import { departmentJoin, leftWithin90Days, severityBand, siteOfDepartment, withDepartment } from './shared.js';

/** SQL over the next contact after a failure, under the alias `n`, that was answered and about something else. */
const ofNextContact = (sql: string): string =>
  `(SELECT ${sql} FROM "interaction" n WHERE n."customer_id" = t."customer_id"
    AND n."started_at" > t."detected_at" AND n."outcome" = 'ANSWERED'
    AND (n."case_id" IS NULL OR t."case_id" IS NULL OR n."case_id" <> t."case_id")
    ORDER BY n."started_at", n."id" LIMIT 1)`;

/** Failures with the first recovery of each. */
const recoveryOfFailure: BaseSource = {
  joins: {
    ...departmentJoin,
    recovery: `LEFT JOIN (
        SELECT "customer_id", "failure_id", min("started_at") AS "started_at", min("completed_at") AS "completed_at",
          max(CASE WHEN "perceived" < "expected" OR "still_upset" = TRUE THEN 1 ELSE 0 END) AS "failed",
          max(CASE WHEN "perceived" >= "expected" THEN 1 ELSE 0 END) AS "met",
          max("satisfaction_after" - "satisfaction_before") AS "change"
        FROM "recovery" GROUP BY "customer_id", "failure_id"
      ) rec ON rec."customer_id" = t."customer_id" AND rec."failure_id" = t."id"`,
    improvement: 'LEFT JOIN "improvement_action" imp ON imp."id" = t."improvement_id"',
  },
  columns: {
    site: siteOfDepartment,
    severityBand: { sql: severityBand('t."severity"') },
    ...relationshipOf('t'),
    respondedAt: { sql: 'rec."started_at"', needs: ['recovery'] },
    recoveredAt: { sql: 'rec."completed_at"', needs: ['recovery'] },
    recoveryFailed: { sql: '(rec."failed" = 1)', needs: ['recovery'] },
    handling: {
      sql: `CASE WHEN rec."started_at" IS NULL THEN 'NONE' WHEN rec."failed" = 1 THEN 'FAILED'
        WHEN rec."met" = 1 THEN 'MET' ELSE 'UNJUDGED' END`,
      needs: ['recovery'],
    },
    satisfactionChange: { sql: 'rec."change"', needs: ['recovery'] },
    left: { sql: leftWithin90Days('t."detected_day"') },
    toldBadlyAfter: {
      sql: `EXISTS (SELECT 1 FROM "word_of_mouth" w WHERE w."customer_id" = t."customer_id"
        AND w."failure_id" = t."id" AND w."valence" = 'NEGATIVE' AND w."told_at" >= rec."started_at")`,
      needs: ['recovery'],
    },
    nextCsat: { sql: ofNextContact('n."csat"') },
    nextContact: {
      sql: `coalesce(${ofNextContact(
        `CASE WHEN n."started_day" >= t."detected_day" + 90 THEN 'NONE'
          WHEN n."csat" = 5 OR n."perceived" > n."expected" THEN 'GOOD'
          WHEN n."csat" <= 2 OR n."perceived" < n."expected" THEN 'BAD'
          WHEN n."csat" IS NULL AND (n."perceived" IS NULL OR n."expected" IS NULL) THEN 'UNRATED'
          ELSE 'MIDDLING' END`,
      )}, 'NONE')`,
    },
    improved: { sql: '(imp."closed_on" IS NOT NULL)', needs: ['improvement'] },
  },
};

/** A power of two for each remedy, so that their sum tells which were given. */
const bits = Remedy.values.map((remedy, index) => `WHEN '${remedy}' THEN ${2 ** index}`).join(' ');

/** A column of the failure that a recovery answers. */
const ofFailure = (sql: string) => ({ sql, needs: ['failure'] });

const recovery: BaseSource = {
  joins: {
    failure: 'JOIN "service_failure" f ON f."id" = t."failure_id"',
    department: 'LEFT JOIN "department" dep ON dep."id" = f."department_id"',
  },
  columns: {
    segment: ofFailure('f."segment"'),
    region: ofFailure('f."region"'),
    cause: ofFailure('f."cause"'),
    severityBand: ofFailure(severityBand('f."severity"')),
    ...relationshipOf('f', ['failure']),
    department: ofFailure('f."department_id"'),
    site: { sql: 'dep."site"', needs: ['failure', 'department'] },
    met: { sql: '(t."perceived" >= t."expected")' },
    satisfactionChange: { sql: '(t."satisfaction_after" - t."satisfaction_before")' },
    remedies: {
      sql: `(SELECT coalesce(sum(CASE x."remedy" ${bits} END), 0) FROM (SELECT DISTINCT a."remedy"
        FROM "recovery_action" a WHERE a."customer_id" = t."customer_id" AND a."recovery_id" = t."id") x)`,
    },
    newcomer: {
      sql: `EXISTS (SELECT 1 FROM "customer" c WHERE c."id" = t."customer_id"
        AND f."detected_day" < c."started_on" + 90)`,
      needs: ['failure'],
    },
    expectedRemedyGiven: {
      sql: `CASE WHEN t."expected_remedy" IS NOT NULL THEN EXISTS (SELECT 1 FROM "recovery_action" a
        WHERE a."customer_id" = t."customer_id" AND a."recovery_id" = t."id" AND a."remedy" = t."expected_remedy") END`,
    },
  },
};

/** 90 days in milliseconds. */
const followUp = 7_776_000_000;

export const recoverySources = {
  recoveryOfFailure,
  recovery,
  remedyGiven: { columns: { onTime: { sql: '(t."done_at" <= t."due_at")' } } },
  improvement: withDepartment,
  incident: {
    ...withDepartment,
    columns: {
      ...withDepartment.columns,
      incidentKind: { sql: 't."kind"' },
      recurred: {
        sql: `CASE WHEN t."source_fixed_at" + ${followUp} <= (SELECT CAST(c."data_until" AS BIGINT) FROM "company" c) * 86400000
          THEN EXISTS (SELECT 1 FROM "incident" n WHERE n."cause" = t."cause" AND n."id" <> t."id"
            AND (n."department_id" = t."department_id" OR (n."department_id" IS NULL AND t."department_id" IS NULL))
            AND n."started_at" > t."source_fixed_at" AND n."started_at" <= t."source_fixed_at" + ${followUp}) END`,
      },
    },
  },
} satisfies Record<string, BaseSource>;
