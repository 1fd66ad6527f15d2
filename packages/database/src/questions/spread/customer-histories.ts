import type { EntityManager } from 'typeorm';
import type { Filter } from '../../metrics/filter.js';
import { filterCustomers } from '../../metrics/filter-customers.js';
import { ask } from '../../read/ask.js';
import type { CustomerHistory } from './customer-history.js';
import {
  answerOf,
  askFacts,
  attributesOf,
  type CustomerRange,
  contactOf,
  exposureOf,
  failureOf,
  hashOf,
  number,
  perhaps,
  type Row,
  recoveryOf,
  tellingOf,
} from './history-rows.js';

export interface HistoriesQuestion {
  /** Customers of a part of the company, by what held of them when the window ends. */
  readonly filter?: Filter;
  /** Days that the data cover, half-open. */
  readonly window: { readonly from: number; readonly until: number };
  /** Above so many customers a sample of them; 100,000 unless told. */
  readonly most?: number;
}

export interface CustomerHistories {
  readonly window: { readonly from: number; readonly until: number };
  readonly customers: readonly CustomerHistory[];
  /** Customers of whom these are a sample; null where all are there. */
  readonly sampledFrom: number | null;
  readonly incidentKinds: ReadonlyMap<number, string>;
}

/** Customers read at once: so many lie in memory as rows beside what has become of them. */
const portion = 4000;

/**
 * The histories of customers, in a few statements for every few thousand of them, never one for each. Ask it of a
 * snapshot. Of more customers than `most` it takes those whose hashes are lowest.
 */
export async function askCustomerHistories(
  manager: EntityManager,
  { filter = {}, window, most = 100_000 }: HistoriesQuestion,
): Promise<CustomerHistories> {
  const { conditions, parameters } = filterCustomers(filter, `${window.until}`);
  const where = [`t."started_on" < ${window.until}`, ...conditions].join(' AND ');
  const [counted] = await ask<Row>(manager, `SELECT count(*) AS "n" FROM "customer" t WHERE ${where}`, parameters);
  const all = Number(counted?.n ?? 0);
  const spells = await ask<Row>(
    manager,
    `SELECT s.* FROM (SELECT t."id", t."started_on", t."ended_on", ${hashOf('t."id"')} AS "hash" FROM "customer" t WHERE ${where}
ORDER BY 4, t."id" LIMIT ${most}) s ORDER BY s."id"`,
    parameters,
  );
  const sampled = all > spells.length;
  const bound = sampled ? spells.reduce((highest, row) => Math.max(highest, number(row, 'hash')), 0) : null;
  const customers: CustomerHistory[] = [];
  for (let from = 0; from < spells.length; from += portion) {
    customers.push(...(await historiesOf(manager, spells.slice(from, from + portion), bound)));
  }
  const incidents = await ask<Row>(manager, 'SELECT t."id", t."kind" FROM "incident" t ORDER BY t."id"');
  return {
    window,
    customers,
    sampledFrom: sampled ? all : null,
    incidentKinds: new Map(incidents.map((row) => [number(row, 'id'), String(row.kind)])),
  };
}

async function historiesOf(
  manager: EntityManager,
  spells: readonly Row[],
  bound: number | null,
): Promise<CustomerHistory[]> {
  const ids = spells.map((row) => number(row, 'id'));
  const range: CustomerRange = { first: ids[0] ?? 0, last: ids.at(-1) ?? 0, bound };
  const attributes = await askFacts(manager, 'attributes', range);
  const contacts = await askFacts(manager, 'contacts', range);
  const failures = await askFacts(manager, 'failures', range);
  const recoveries = await askFacts(manager, 'recoveries', range);
  const actions = await askFacts(manager, 'actions', range);
  const exposures = await askFacts(manager, 'exposures', range);
  const tellings = await askFacts(manager, 'tellings', range);
  const answers = await askFacts(manager, 'answers', range);
  return spells.map((spell): CustomerHistory => {
    const id = number(spell, 'id');
    const contactPlace = placesOf(contacts(id));
    const failurePlace = placesOf(failures(id));
    const remediesOf = (recovery: number) => actions(id).filter((row) => number(row, 'recovery_id') === recovery);
    return {
      id,
      startedOn: number(spell, 'started_on'),
      endedOn: perhaps(spell, 'ended_on'),
      attributes: attributes(id).map(attributesOf),
      contacts: contacts(id).map(contactOf),
      failures: failures(id).map((row) => failureOf(row, (contact) => contactPlace.get(contact) ?? null)),
      recoveries: recoveries(id).flatMap((row) => {
        const failure = failurePlace.get(number(row, 'failure_id'));
        return failure === undefined ? [] : [recoveryOf(row, failure, remediesOf(number(row, 'id')))];
      }),
      exposures: exposures(id).map(exposureOf),
      tellings: tellings(id).map(tellingOf),
      answers: answers(id).map(answerOf),
    };
  });
}

const placesOf = (rows: readonly Row[]): ReadonlyMap<number, number> =>
  new Map(rows.map((row, place) => [number(row, 'id'), place]));
