import { ask, type CatenaDataSource } from '@catena/database';
import { pause } from './program.js';

/** Rows of one call. */
export const rowsPerCall = 5;

export interface Answer {
  readonly status: number;
  /** Rows accepted; undefined where the answer was an error. */
  readonly accepted: number | undefined;
  readonly replayed: boolean | undefined;
  /** Code of the error. */
  readonly code: string | undefined;
  readonly body: string;
}

const mutation = `mutation Book($inputs: [SpendingEntryInput!]!, $key: String) {
  recordSpendingEntries(inputs: $inputs, idempotencyKey: $key) { accepted replayed userErrors { code message } } }`;

/** The body of a call that books five amounts; the same call has the same body. */
export function bodyOf(call: string): string {
  const inputs = Array.from({ length: rowsPerCall }, (_, index) => ({
    externalId: `${call}/${index}`,
    bookedOn: '2024-03-01',
    category: 'PR',
    costClass: 'EXTERNAL_FAILURE',
    reactive: true,
    amount: 100 + index,
  }));
  return JSON.stringify({ query: mutation, variables: { inputs, key: call } });
}

interface Body {
  readonly data?: { readonly recordSpendingEntries?: { readonly accepted: number; readonly replayed: boolean } | null };
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Sends a call; rejects when there is no answer. */
export async function book(origin: string, call: string): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(call),
  });
  const body = await response.text();
  const { data, errors } = JSON.parse(body) as Body;
  const done = data?.recordSpendingEntries ?? undefined;
  return {
    status: response.status,
    accepted: done?.accepted,
    replayed: done?.replayed,
    code: errors?.[0]?.extensions?.code,
    body,
  };
}

/** Clients that book one call after the other until they are told to stop or get no answer. */
export class Clients {
  readonly sent: string[] = [];
  /** Calls whose answer said that all their rows are written. */
  readonly acknowledged: string[] = [];
  readonly refused: Answer[] = [];
  #stopped = false;
  readonly #running: Promise<unknown>;

  constructor(origins: readonly string[], name: string, each = 3) {
    const clients = origins.flatMap((origin, index) =>
      Array.from({ length: each }, (_, client) => this.#run(origin, `${name}-${index}-${client}`)),
    );
    this.#running = Promise.all(clients);
  }

  async #run(origin: string, name: string): Promise<void> {
    for (let count = 0; !this.#stopped; count += 1) {
      const call = `${name}-${count}`;
      this.sent.push(call);
      try {
        const answer = await book(origin, call);
        if (answer.accepted === rowsPerCall) this.acknowledged.push(call);
        else {
          this.refused.push(answer);
          await pause(100);
        }
      } catch {
        // The server has gone.
        await pause(100);
      }
    }
  }

  async until(acknowledged: number): Promise<void> {
    const target = this.acknowledged.length + acknowledged;
    for (const end = Date.now() + 30_000; this.acknowledged.length < target; await pause(5)) {
      if (Date.now() > end) throw new Error(`Only ${this.acknowledged.length} of ${target} calls were acknowledged.`);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }
}

/** How many rows there are of each call, and how many entries of the audit in all. */
export async function readBookings(
  dataSource: CatenaDataSource,
): Promise<{ readonly calls: ReadonlyMap<string, number>; readonly rows: number; readonly entries: number }> {
  const { rows, entries } = await dataSource.read(async (manager) => ({
    rows: await ask<{ external_id: string }>(manager, 'SELECT "external_id" FROM "spending_entry"'),
    entries: await ask<{ n: number | string }>(
      manager,
      `SELECT count(*) AS "n" FROM "audit_entry" WHERE "action" = 'recordSpendingEntries'`,
    ),
  }));
  const calls = new Map<string, number>();
  for (const { external_id } of rows) {
    const call = external_id.slice(0, external_id.lastIndexOf('/'));
    calls.set(call, (calls.get(call) ?? 0) + 1);
  }
  return { calls, rows: rows.length, entries: Number(entries[0]?.n) };
}
