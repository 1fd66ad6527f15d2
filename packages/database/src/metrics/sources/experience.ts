import { experienceBandEdges, feltFrom, leftWithinDays } from '@catena/metrics';
import type { BaseSource } from '../source.js';
import { bandOf, failureCauseOf, failureJoin, severityBand } from './shared.js';

/** Something of the customer's last failure that was known when the answer was given. */
const lastFailure = (column: string): string => `(SELECT sf."${column}" FROM "service_failure" sf
    WHERE sf."customer_id" = t."customer_id" AND sf."detected_at" <= t."answered_at"
    ORDER BY sf."detected_at" DESC, sf."id" DESC LIMIT 1)`;

/** A band of something that is costly to compute: the limit keeps both engines from computing it for each edge. */
const bandOfOne = (sql: string, band: (value: string) => string): string =>
  `(SELECT ${band('x."value"')} FROM (SELECT ${sql} AS "value" LIMIT 1) x)`;

const days = ['WITHIN_WEEK', 'WITHIN_MONTH', 'WITHIN_QUARTER', 'WITHIN_HALF_YEAR', 'LONGER'] as const;
const ofInteraction = (column: string) => ({ sql: `i."${column}"`, needs: ['interaction'] });

const leavesBy = `t."audited_on" + ${leftWithinDays}`;

export const experienceSources = {
  loyalty: {
    columns: {
      sinceFailure: {
        sql: `coalesce(${bandOfOne(`t."answered_day" - ${lastFailure('detected_day')}`, (value) =>
          bandOf(value, experienceBandEdges.sinceFailure, days),
        )}, 'NEVER')`,
      },
      lastSeverity: { sql: bandOfOne(lastFailure('severity'), severityBand) },
    },
  },
  fairness: {
    joins: failureJoin,
    columns: {
      segment: { sql: 'sf."segment"', needs: ['failure'] },
      region: { sql: 'sf."region"', needs: ['failure'] },
      cause: { sql: 'sf."cause"', needs: ['failure'] },
      severityBand: { sql: severityBand('sf."severity"'), needs: ['failure'] },
    },
  },
  emotion: {
    joins: {
      interaction: 'JOIN "interaction" i ON i."customer_id" = t."customer_id" AND i."id" = t."interaction_id"',
    },
    columns: {
      contactDay: ofInteraction('started_day'),
      segment: ofInteraction('segment'),
      region: ofInteraction('region'),
      channel: ofInteraction('channel'),
      csat: ofInteraction('csat'),
      emotion: { sql: 't."type"' },
      first: {
        sql: `NOT EXISTS (SELECT 1 FROM "emotion" em WHERE em."customer_id" = t."customer_id"
    AND em."interaction_id" = t."interaction_id" AND em."type" = t."type" AND em."intensity" >= ${feltFrom} AND em."id" < t."id")`,
      },
      failureCause: { sql: failureCauseOf('t."interaction_id"') },
    },
  },
  empathyReview: {
    joins: {
      department: 'LEFT JOIN "department" dep ON dep."id" = t."department_id"',
      customer: `JOIN "customer" cus ON cus."id" = t."customer_id"
    AND cus."started_on" <= t."audited_on" AND (cus."ended_on" IS NULL OR cus."ended_on" > t."audited_on")`,
    },
    columns: {
      site: { sql: 'dep."site"', needs: ['department'] },
      empathy: {
        sql: `CASE WHEN t."kind" = 'EMPATHY' THEN ${bandOf('t."score"', experienceBandEdges.empathy, ['LOW', 'MEDIUM', 'HIGH'])} END`,
      },
      loyalty: {
        sql: bandOf('(t."audited_on" - cus."started_on")', experienceBandEdges.loyalty, ['NEW', 'SETTLED', 'LOYAL']),
        needs: ['customer'],
      },
      leftSoon: {
        sql: `CASE WHEN ${leavesBy} < (SELECT "data_until" FROM "company")
    THEN cus."ended_on" IS NOT NULL AND cus."ended_on" <= ${leavesBy} END`,
        needs: ['customer'],
      },
    },
  },
} satisfies Record<string, BaseSource>;
