import type { Table } from '../schema/table.js';
import type { WriteTransaction } from '../source/data-source.js';
import { type TableName, tables } from '../tables/index.js';

/** Rows of one table that are remembered: of customers many are met again, of what belongs to one only the newest. */
const capacity = { shared: 200_000, owned: 30_000 } as const;
const lookupChunk = 500;

/** A reference from outside: the external id, and for facts of a customer, whose. */
export interface Wanted {
  readonly customerId: number | undefined;
  readonly externalId: string;
}

const keyOf = ({ customerId, externalId }: Wanted): string =>
  customerId === undefined ? externalId : `${customerId}\u0000${externalId}`;

interface FoundRow {
  readonly id: number | string;
  readonly external_id: string;
  readonly customer_id?: number | string;
}

function lookupStatement(table: Table, count: number, dialect: 'sqlite' | 'postgres'): string {
  const owned = table.kind === 'customer';
  const width = owned ? 2 : 1;
  const mark = (index: number): string => (dialect === 'sqlite' ? '?' : `$${index + 1}`);
  // A VALUES list has no column to take its type from on PostgreSQL.
  const first = (index: number): string => (dialect === 'postgres' ? `${mark(index)}::bigint` : mark(index));
  const tuples = Array.from({ length: count }, (_, row) =>
    owned ? `(${first(row * width)}, ${mark(row * width + 1)})` : mark(row),
  );
  const columns = owned ? '"customer_id", "external_id"' : '"external_id"';
  const match = owned ? `(${columns}) IN (VALUES ${tuples.join(', ')})` : `${columns} IN (${tuples.join(', ')})`;
  return `SELECT "id", ${columns} FROM "${table.name}" WHERE ${match}`;
}

/** Turns external ids into the integer ids that rows refer to each other by; remembers recent ones. */
export class References {
  readonly #known = new Map<string, Map<string, number>>();

  /** Forgets everything: after a rollback, ids may belong to nobody. */
  clear(): void {
    this.#known.clear();
  }

  get(table: string, wanted: Wanted): number | undefined {
    return this.#known.get(table)?.get(keyOf(wanted));
  }

  /** Looks up what is not known yet. What does not exist stays unknown. */
  async load(transaction: WriteTransaction, tableName: TableName, wanted: Iterable<Wanted>): Promise<void> {
    const known = this.#tableMap(tableName);
    const missing = new Map<string, Wanted>();
    for (const item of wanted) {
      const key = keyOf(item);
      if (!known.has(key)) missing.set(key, item);
    }
    const table = tables[tableName];
    const list = [...missing.values()];
    for (let start = 0; start < list.length; start += lookupChunk) {
      const part = list.slice(start, start + lookupChunk);
      const values = part.flatMap(({ customerId, externalId }) =>
        customerId === undefined ? [externalId] : [customerId, externalId],
      );
      const statement = lookupStatement(table, part.length, transaction.dialect);
      const rows = await transaction.runner.manager.query<FoundRow[]>(statement, values);
      for (const row of rows) {
        const customerId = row.customer_id === undefined ? undefined : Number(row.customer_id);
        known.set(keyOf({ customerId, externalId: row.external_id }), Number(row.id));
      }
    }
  }

  #tableMap(name: TableName): Map<string, number> {
    const known = this.#known.get(name);
    if (known && known.size < capacity[tables[name].kind === 'customer' ? 'owned' : 'shared']) return known;
    const fresh = new Map<string, number>();
    this.#known.set(name, fresh);
    return fresh;
  }
}

export const isTableName = (name: string): name is TableName => name in tables;

/** The reference columns of a table and the tables that they refer to. */
export const referenceColumns = (table: Table): { property: string; table: TableName; owned: boolean }[] =>
  Object.entries(table.columns).flatMap(([property, { type }]) =>
    type.kind === 'ref' && isTableName(type.table)
      ? [{ property, table: type.table, owned: tables[type.table].kind === 'customer' }]
      : [],
  );
