import { answerTargets, feltFrom, liveChannels, pleasantEmotions } from '@catena/metrics';
import type { BaseSource } from '../source.js';
import { departmentJoin, failureCauseOf, quoted, siteOfDepartment, withDepartment } from './shared.js';

const { liveSeconds, writtenHours, replyDays } = answerTargets;
const dayLength = 86_400_000;

const isLive = `t."channel" IN (${quoted(liveChannels)})`;
const wait = '(t."answered_at" - t."started_at")';
const answerUntimed = `t."outcome" = 'ANSWERED' AND t."answered_at" IS NULL`;
const target = `CASE WHEN ${isLive} THEN ${liveSeconds * 1000} ELSE ${writtenHours * 3_600_000} END`;
const replyTimeOver = `t."started_day" + ${replyDays} < (SELECT "data_until" FROM "company")`;

const earlier = `EXISTS (SELECT 1 FROM "interaction" e WHERE e."customer_id" = t."customer_id" AND e."initiator" = 'CUSTOMER'
    AND (e."started_at" < t."started_at" OR (e."started_at" = t."started_at" AND e."id" < t."id")))`;

/** Whether an emotion of the interaction meets a condition. */
const emotion = (condition: string): string =>
  `EXISTS (SELECT 1 FROM "emotion" em WHERE em."customer_id" = t."customer_id" AND em."interaction_id" = t."id"${condition})`;

export const accessSources = {
  contact: {
    joins: { ...departmentJoin, customer: 'JOIN "customer" cus ON cus."id" = t."customer_id"' },
    columns: {
      site: siteOfDepartment,
      onPreferredChannel: { sql: '(t."channel" = t."preferred_channel")' },
      preferredChannelOffered: {
        sql: `CASE WHEN t."preferred_channel" IS NOT NULL AND EXISTS (SELECT 1 FROM "opening_hours") THEN EXISTS (
    SELECT 1 FROM "opening_hours" oh WHERE oh."channel" = t."preferred_channel" AND oh."valid_from" <= t."started_day") END`,
      },
      answeredInTime: {
        sql: `CASE WHEN ${answerUntimed} THEN NULL WHEN t."answered_at" IS NULL THEN FALSE ELSE ${wait} <= ${target} END`,
      },
      repliedInDays: {
        sql: `CASE WHEN ${answerUntimed} THEN NULL WHEN ${replyTimeOver}
    THEN t."answered_at" IS NOT NULL AND ${wait} <= ${replyDays * dayLength} END`,
      },
      disconfirmation: { sql: '(t."perceived" - t."expected")' },
      firstOfNewCustomer: {
        sql: `(cus."started_on" >= (SELECT "data_from" FROM "company") AND NOT ${earlier})`,
        needs: ['customer'],
      },
      failed: {
        sql: `EXISTS (SELECT 1 FROM "service_failure" sf WHERE sf."customer_id" = t."customer_id" AND sf."interaction_id" = t."id")`,
      },
      failureCause: { sql: failureCauseOf('t."id"') },
      emotionAssessed: { sql: emotion('') },
      feltBad: {
        sql: emotion(` AND em."intensity" >= ${feltFrom} AND em."type" NOT IN (${quoted(pleasantEmotions)})`),
      },
      angry: { sql: emotion(` AND em."intensity" >= ${feltFrom} AND em."type" = 'ANGER'`) },
    },
  },
  issue: {
    ...withDepartment,
    columns: {
      ...withDepartment.columns,
      settledAt: {
        sql: 'CASE WHEN t."closed_at" IS NOT NULL THEN coalesce(t."last_informed_at", t."closed_at") END',
      },
      repeated: {
        sql: `CASE WHEN t."opened_day" + 7 <= (SELECT c."data_until" FROM "company" c)
          THEN (SELECT count(*) FROM "interaction" i WHERE i."customer_id" = t."customer_id" AND i."case_id" = t."id"
            AND i."initiator" = 'CUSTOMER' AND i."started_at" < t."opened_at" + 7 * 86400000) > 1 END`,
      },
    },
  },
} satisfies Record<string, BaseSource>;
