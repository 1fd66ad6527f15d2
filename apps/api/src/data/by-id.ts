import { ask, type DataTableName, tables } from '@catena/database';
import DataLoader from 'dataloader';
import { type RawRow, type Row, readRow } from '../entity/row.js';
import { Bindings } from './bindings.js';
import type { ReadSource } from './counted-source.js';

/** Which row: a customer's fact is named by both numbers. */
interface RowKey {
  readonly id: number;
  readonly customerId: number | undefined;
}

export type RowLoader<N extends DataTableName> = DataLoader<RowKey, Row<N> | null, string>;

const keyText = ({ id, customerId }: RowKey): string => `${customerId ?? ''}.${id}`;

const maxBatchSize = 1000;

/** The rows of a table that have one of these keys, by primary key on either engine. */
function selectByKeys(table: DataTableName, owned: boolean, keys: readonly RowKey[], bind: Bindings): string {
  if (!owned) return `SELECT t.* FROM "${table}" t WHERE t."id" IN ${bind.ids(keys.map(({ id }) => id))}`;
  // A list of pairs after IN is a full scan on SQLite; a join uses the key on both.
  const pairs = keys.map(({ id, customerId }) => bind.tuple([customerId ?? 0, id]));
  return `WITH wanted ("customer_id", "id") AS (VALUES ${pairs.join(', ')})
    SELECT t.* FROM wanted JOIN "${table}" t ON t."customer_id" = wanted."customer_id" AND t."id" = wanted."id"`;
}

/** Loads rows of a table by key, many in one statement. */
export function rowLoader<N extends DataTableName>(source: ReadSource, table: N): RowLoader<N> {
  const owned = tables[table].kind === 'customer';
  const load = async (keys: readonly RowKey[]): Promise<(Row<N> | null)[]> => {
    const bind = new Bindings();
    const statement = selectByKeys(table, owned, keys, bind);
    const rows = await source.read((manager) => ask<RawRow>(manager, statement, bind.values));
    const found = new Map(
      rows.map((raw) => {
        const customerId = owned ? Number(raw.customer_id) : undefined;
        return [keyText({ id: Number(raw.id), customerId }), readRow(table, raw)];
      }),
    );
    return keys.map((key) => found.get(keyText(key)) ?? null);
  };
  return new DataLoader(load, { cacheKeyFn: keyText, maxBatchSize });
}
