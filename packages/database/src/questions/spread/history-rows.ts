import { type FailureCause, liveChannels, type Remedy, type Valence } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { ask } from '../../read/ask.js';
import type {
  HistoryAnswer,
  HistoryAttributes,
  HistoryContact,
  HistoryExposure,
  HistoryFailure,
  HistoryRecovery,
  HistoryTelling,
} from './customer-history.js';

/** What a driver hands over: PostgreSQL gives 64-bit integers as text. */
type Value = number | string | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** A number from 0 to 2³² that depends on nothing but the id (Knuth's multiplicative hash), so a sample stays the same. */
export const hashOf = (id: string): string => `((CAST(${id} AS BIGINT) * 2654435761) % 4294967296)`;

/** Customers whose ids lie between two, both included, and whose hashes lie at or below a bound where there is one. */
export interface CustomerRange {
  readonly first: number;
  readonly last: number;
  readonly bound: number | null;
}

/** A table of facts: the columns that are read, and their order within a customer. */
interface Facts {
  readonly table: string;
  readonly columns: readonly string[];
  /** Columns by which those of one customer are sorted. */
  readonly order: readonly string[];
}

const facts = {
  attributes: {
    table: 'customer_attribute',
    columns: ['valid_from', 'segment', 'region', 'monthly_value'],
    order: ['valid_from'],
  },
  contacts: {
    table: 'interaction',
    columns: [
      'id',
      'started_at',
      'ended_at',
      'answered_at',
      'outcome',
      'channel',
      'reason',
      'demand_type',
      'escalated',
      'csat',
      'felt_heard',
    ],
    order: ['started_at', 'id'],
  },
  failures: {
    table: 'service_failure',
    columns: ['id', 'detected_at', 'cause', 'severity', 'first_experience', 'interaction_id', 'incident_id'],
    order: ['detected_at', 'id'],
  },
  recoveries: {
    table: 'recovery',
    columns: [
      'id',
      'failure_id',
      'started_at',
      'completed_at',
      'distributive_justice',
      'procedural_justice',
      'interactional_justice',
      'satisfaction_before',
      'satisfaction_after',
    ],
    order: ['started_at', 'id'],
  },
  actions: { table: 'recovery_action', columns: ['recovery_id', 'remedy'], order: ['recovery_id', 'id'] },
  exposures: {
    table: 'incident_exposure',
    columns: ['exposed_at', 'incident_id', 'notified_at'],
    order: ['exposed_at', 'id'],
  },
  tellings: { table: 'word_of_mouth', columns: ['told_at', 'valence', 'reach'], order: ['told_at', 'id'] },
  answers: {
    table: 'loyalty_response',
    columns: ['answered_at', 'recommend', 'reliability', 'integrity', 'care'],
    order: ['answered_at', 'id'],
  },
} as const satisfies Readonly<Record<string, Facts>>;

export type FactName = keyof typeof facts;

/** Facts of a range of customers, under their customer, each list in order of time: one statement. */
export async function askFacts(
  manager: EntityManager,
  name: FactName,
  { first, last, bound }: CustomerRange,
): Promise<(customer: number) => readonly Row[]> {
  const { table, columns, order } = facts[name];
  const named = (all: readonly string[]): string => ['customer_id', ...all].map((column) => `t."${column}"`).join(', ');
  const whose = name === 'contacts' ? ` AND t."initiator" = 'CUSTOMER'` : '';
  const sampled = bound === null ? '' : ` AND ${hashOf('t."customer_id"')} <= ${bound}`;
  const rows = await ask<Row>(
    manager,
    `SELECT ${named(columns)} FROM "${table}" t WHERE t."customer_id" BETWEEN :first AND :last${whose}${sampled}
ORDER BY ${named(order)}`,
    { first, last },
  );
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const customer = Number(row.customer_id);
    const group = groups.get(customer);
    if (group) group.push(row);
    else groups.set(customer, [row]);
  }
  return (customer) => groups.get(customer) ?? [];
}

export const number = (row: Row, column: string): number => Number(row[column]);
export const perhaps = (row: Row, column: string): number | null => {
  const value = row[column];
  return value === null || value === undefined ? null : Number(value);
};
const flag = (row: Row, column: string): boolean => row[column] === true || Number(row[column]) === 1;

const dayLength = 86_400_000;
const inDays = (row: Row, column: string): number => number(row, column) / dayLength;
const perhapsInDays = (row: Row, column: string): number | null => {
  const instant = perhaps(row, column);
  return instant === null ? null : instant / dayLength;
};

export const attributesOf = (row: Row): HistoryAttributes => ({
  from: number(row, 'valid_from'),
  segment: String(row.segment ?? ''),
  region: String(row.region ?? ''),
  monthlyValue: number(row, 'monthly_value'),
});

export const contactOf = (row: Row): HistoryContact => {
  const at = inDays(row, 'started_at');
  const answeredAt = perhapsInDays(row, 'answered_at');
  return {
    at,
    endedAt: perhapsInDays(row, 'ended_at') ?? at,
    answered: row.outcome === 'ANSWERED',
    waitDays: answeredAt === null ? null : answeredAt - at,
    live: liveChannels.some((channel) => channel === row.channel),
    cancels: row.reason === 'CANCELLATION',
    failureDemand: row.demand_type === 'FAILURE',
    escalated: flag(row, 'escalated'),
    csat: perhaps(row, 'csat'),
    feltHeard: perhaps(row, 'felt_heard'),
  };
};

/** @param placeOf place of a contact, by its id */
export const failureOf = (row: Row, placeOf: (id: number) => number | null): HistoryFailure => {
  const interaction = perhaps(row, 'interaction_id');
  return {
    detectedAt: inDays(row, 'detected_at'),
    // Holds because a check of the table admits no other.
    cause: row.cause as FailureCause,
    severity: number(row, 'severity'),
    firstExperience: flag(row, 'first_experience'),
    contact: interaction === null ? null : placeOf(interaction),
    incident: perhaps(row, 'incident_id'),
  };
};

export const recoveryOf = (row: Row, failure: number, remedies: readonly Row[]): HistoryRecovery => {
  const [distributive, procedural, interactional] = ['distributive', 'procedural', 'interactional'].map((kind) =>
    perhaps(row, `${kind}_justice`),
  );
  return {
    failure,
    begunAt: inDays(row, 'started_at'),
    arrivedAt: perhapsInDays(row, 'completed_at'),
    // Holds because a check of the table admits no other.
    remedies: [...new Set(remedies.map((action) => action.remedy as Remedy))],
    justice:
      distributive == null || procedural == null || interactional == null
        ? null
        : { distributive, procedural, interactional },
    satisfactionBefore: perhaps(row, 'satisfaction_before'),
    satisfactionAfter: perhaps(row, 'satisfaction_after'),
  };
};

export const exposureOf = (row: Row): HistoryExposure => ({
  at: inDays(row, 'exposed_at'),
  incident: number(row, 'incident_id'),
  toldAt: perhapsInDays(row, 'notified_at'),
});

export const tellingOf = (row: Row): HistoryTelling => ({
  at: inDays(row, 'told_at'),
  // Holds because a check of the table admits no other.
  valence: row.valence as Valence,
  reach: perhaps(row, 'reach'),
});

export const answerOf = (row: Row): HistoryAnswer => {
  const items = ['reliability', 'integrity', 'care'].flatMap((item) => perhaps(row, item) ?? []);
  return {
    at: inDays(row, 'answered_at'),
    recommend: perhaps(row, 'recommend'),
    trust: items.length === 3 ? items.reduce((sum, item) => sum + item, 0) / 3 : null,
  };
};
