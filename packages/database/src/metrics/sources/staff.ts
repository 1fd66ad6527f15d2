import { bandEdges } from '@catena/metrics';
import type { BaseSource, Expression } from '../source.js';
import { bandOf } from './shared.js';

/** By the first day of the month, so that nobody changes the band within one: staff privacy counts people by month. */
const tenureBand: Expression = {
  sql: bandOf('(cal."month" - emp."hired_on")', bandEdges.tenure, ['NOVICE', 'EXPERIENCED']),
  needs: ['employee', 'month'],
};

const copingTraining: Expression = {
  sql: `CASE WHEN emp."coping_trained_on" < cal."month" THEN 'TRAINED' ELSE 'UNTRAINED' END`,
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

const employeeJoins = { employee: 'JOIN "employee" emp ON emp."id" = t."employee_id"', ...placeJoins } as const;

/** Whether anger of 0.5 or more was recorded of a contact, or its employee noted an angry customer. */
export const isAngry = (contact: string): string =>
  `(coalesce(${contact}."difficulty", '') = 'ANGRY_CUSTOMER' OR EXISTS (
    SELECT 1 FROM "emotion" emo WHERE emo."customer_id" = ${contact}."customer_id" AND emo."interaction_id" = ${contact}."id"
      AND emo."type" = 'ANGER' AND emo."intensity" >= 0.5))`;

/** Whether an employee had handled a contact of the customer in the 90 days before. */
const hadContact = (also = ''): string =>
  `EXISTS (SELECT 1 FROM "interaction" before WHERE before."customer_id" = t."customer_id"
    AND before."started_at" < t."started_at" AND before."started_at" >= t."started_at" - ${90 * 86_400_000}
    AND before."employee_id" IS NOT NULL${also})`;

/** A local day as an instant, for durations between days. */
const startOfDay = (day: string): Expression => ({ sql: `(CAST(t."${day}" AS BIGINT) * 86400000)` });

export const staffSources = {
  employee: {
    joins: { employee: 'JOIN "employee" emp ON emp."id" = t."id"', ...placeJoins },
    columns: placed,
  },
  pulse: {
    joins: { ...employeeJoins, ...monthJoin('answered_on') },
    columns: { ...placed, tenureBand, copingTraining },
  },
  leaver: {
    joins: { employee: 'JOIN "employee" emp ON emp."id" = t."id"', ...placeJoins },
    columns: placed,
  },
  shift: {
    joins: { ...employeeJoins, ...monthJoin('day') },
    columns: {
      ...placed,
      tenureBand,
      copingTraining,
      hoursWorked: { sql: '(t."minutes_worked" / 60.0)' },
      hoursTraining: { sql: '(t."minutes_training" / 60.0)' },
      hoursOutsideTraining: { sql: '((t."minutes_worked" - t."minutes_training") / 60.0)' },
      angryContacts: {
        sql: `(SELECT count(*) FROM "interaction" con
          WHERE con."employee_id" = t."employee_id" AND con."started_day" = t."day" AND ${isAngry('con')})`,
      },
    },
  },
  handledContact: {
    joins: { ...employeeJoins, ...monthJoin('started_day') },
    columns: {
      ...placed,
      tenureBand,
      angry: { sql: isAngry('t') },
      returning: { sql: hadContact() },
      knownEmployee: { sql: hadContact(' AND before."employee_id" = t."employee_id"') },
    },
  },
  opening: {
    joins: {
      team: 'JOIN "team" tm ON tm."id" = t."team_id"',
      department: 'JOIN "department" dep ON dep."id" = tm."department_id"',
    },
    columns: {
      department: { sql: 'tm."department_id"', needs: ['team'] },
      site: { sql: 'dep."site"', needs: ['team', 'department'] },
      openedAt: startOfDay('opened_on'),
      filledAt: startOfDay('filled_on'),
    },
  },
} satisfies Record<string, BaseSource>;
