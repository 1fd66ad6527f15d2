import type { World, WorldRow, WorldRows, WorldTable } from '../index.js';

/** What a database would hold once every row is written: of rows with the same key the last one. */
export type Collected = { readonly [T in WorldTable]: readonly WorldRows[T][] };

/** Properties by which a row is known where it has no external id of its own. */
const naturalKeys: Partial<Record<WorldTable, readonly string[]>> = {
  opening_hours: ['channel', 'weekday', 'validFrom', 'opensMinute'],
  rate: ['kind', 'validFrom'],
  shift_day: ['employee', 'day'],
  customer_attribute: ['customer', 'validFrom'],
  financial_month: ['month'],
  competitor_score: ['competitor', 'validFrom'],
};

/** Key of a row among those of its table: the customer belongs to it for facts of one customer. */
export function keyOf({ table, row }: WorldRow): string {
  const parts = new Map<string, unknown>(Object.entries(row));
  const names = naturalKeys[table] ?? (isCustomerFact(table) ? ['customer', 'externalId'] : ['externalId']);
  return names.map((name) => String(parts.get(name))).join('|');
}

const customerFacts: ReadonlySet<WorldTable> = new Set<WorldTable>([
  'support_case',
  'interaction',
  'emotion',
  'handoff',
  'service_failure',
  'expectation_breach',
  'incident_exposure',
  'recovery',
  'recovery_action',
  'loyalty_response',
  'word_of_mouth',
]);
export const isCustomerFact = (table: WorldTable): boolean => customerFacts.has(table);

export function collect(world: World): Collected {
  const tables = new Map<WorldTable, Map<string, unknown>>();
  for (const batch of world.batches()) {
    for (const entry of batch.rows) {
      const rows = tables.get(entry.table) ?? new Map<string, unknown>();
      tables.set(entry.table, rows.set(keyOf(entry), entry.row));
    }
  }
  // Holds because each row was put under the name of its own table.
  return new Proxy({}, { get: (_, table: WorldTable) => [...(tables.get(table)?.values() ?? [])] }) as Collected;
}
