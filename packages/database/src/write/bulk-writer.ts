import type { Column } from '../schema/column.js';
import type { InputRow, Table } from '../schema/table.js';
import type { WriteTransaction } from '../source/data-source.js';
import { type TableName, type Tables, tables } from '../tables/index.js';
import type { LocalClock } from '../time/local-clock.js';
import { DatedAttributes } from './dated-attributes.js';
import { isTableName, References, referenceColumns, type Wanted } from './references.js';
import { missingCustomer, type Rejection, unknownReference } from './rejection.js';
import { rowKey } from './row-key.js';
import {
  makeUpsert,
  type Prepared,
  rowsPerStatement,
  type UpsertCounts,
  type WrittenProperties,
  writtenProperties,
} from './upsert.js';
import { writeChunk } from './write-chunk.js';

/** What rows refer to is looked up for so many at a time. No table refers to itself. */
const rowsAtATime = 5000;

/** A row from outside whose table is known only at run time; its values were validated before. */
export type LooseRow = Readonly<Record<string, unknown>>;

export interface WriteResult extends UpsertCounts {
  readonly rejected: readonly Rejection[];
}

export interface WriteOptions {
  /** Properties that the rows carry; what they leave out stays as it is. All of the table's unless told. */
  readonly given?: ReadonlySet<string>;
  /** `reject` sets bad rows aside one by one, `throw` gives the transaction up at the first. */
  readonly onBadRow: 'reject' | 'throw';
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const integer = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/**
 * Writes rows from outside: resolves references, derives local days, takes what is missing from the
 * customer's dated attributes, and upserts by key. One behaviour on both engines; seeding, import and
 * mutations all use it.
 */
export class BulkWriter {
  readonly #references = new References();
  readonly #watched = new WeakSet<WriteTransaction>();

  constructor(readonly clock: LocalClock) {}

  /** Writes typed rows; a bad one gives the transaction up. */
  write<N extends TableName>(
    transaction: WriteTransaction,
    name: N,
    rows: readonly InputRow<Tables[N]>[],
  ): Promise<WriteResult> {
    return this.writeLoose(transaction, name, rows, { onBadRow: 'throw' });
  }

  async writeLoose(
    transaction: WriteTransaction,
    name: TableName,
    rows: readonly LooseRow[],
    options: WriteOptions,
  ): Promise<WriteResult> {
    const table: Table = tables[name];
    const properties = writtenProperties(table, options.given ?? new Set(Object.keys(table.columns)));
    if (!this.#watched.has(transaction)) {
      this.#watched.add(transaction);
      transaction.onRollback(() => this.#references.clear());
    }
    let written = 0;
    let unchanged = 0;
    const rejected: Rejection[] = [];
    for (let start = 0; start < rows.length; start += rowsAtATime) {
      const stretch = rows.length <= rowsAtATime ? rows : rows.slice(start, start + rowsAtATime);
      const result = await this.#writeStretch(transaction, table, properties, stretch, options.onBadRow);
      written += result.written;
      unchanged += result.unchanged;
      for (const rejection of result.rejected) rejected.push({ ...rejection, index: rejection.index + start });
    }
    return { written, unchanged, rejected };
  }

  /** The engine works on one statement while the next is made. */
  async #writeStretch(
    transaction: WriteTransaction,
    table: Table,
    properties: WrittenProperties,
    rows: readonly LooseRow[],
    onBadRow: WriteOptions['onBadRow'],
  ): Promise<WriteResult> {
    await this.#loadReferences(transaction, table, rows);
    const attributes = await this.#loadAttributes(transaction, table, rows);
    const rejected: Rejection[] = [];
    let written = 0;
    let unchanged = 0;
    let writing = Promise.resolve();
    try {
      for (const [offset, chunk] of this.#chunks(table, rows, rowsPerStatement(properties.inserted.length))) {
        const { prepared, indices, rejected: bad } = this.#prepare(table, properties.inserted, chunk, attributes);
        const upsert = makeUpsert(table, properties, prepared, transaction.dialect);
        await writing;
        const [first] = bad;
        if (first && onBadRow === 'throw') throw new Error(`${table.name}: ${first.reason}`);
        for (const rejection of bad) rejected.push({ ...rejection, index: rejection.index + offset });
        writing = writeChunk(transaction, table, properties, { prepared, upsert }, onBadRow).then((counts) => {
          written += counts.written;
          unchanged += counts.unchanged;
          for (const { position, ...problem } of counts.refused)
            rejected.push({ index: (indices[position] ?? 0) + offset, ...problem });
        });
      }
    } finally {
      await writing;
    }
    return { written, unchanged, rejected };
  }

  /** Splits rows so that no key stands twice in one statement; a later row then meets the earlier one. */
  *#chunks(table: Table, rows: readonly LooseRow[], size: number): Generator<[number, readonly LooseRow[]]> {
    let start = 0;
    let keys = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const key = rowKey(table, row);
      if (index - start >= size || keys.has(key)) {
        yield [start, rows.slice(start, index)];
        start = index;
        keys = new Set();
      }
      keys.add(key);
    }
    if (start < rows.length) yield [start, rows.slice(start)];
  }

  #prepare(
    table: Table,
    properties: readonly string[],
    rows: readonly LooseRow[],
    attributes: DatedAttributes,
  ): { prepared: Prepared[]; rejected: Rejection[]; indices: number[] } {
    const prepared: Prepared[] = [];
    const indices: number[] = [];
    const rejected: Rejection[] = [];
    for (const [index, row] of rows.entries()) {
      const customerId = this.#customerId(row);
      const values: unknown[] = [];
      let rejection: Rejection | undefined;
      for (const property of properties) {
        const column = table.columns[property];
        if (!column) continue;
        const given = row[property] ?? null;
        if (column.derived) {
          values.push(this.#derive(column, row));
        } else if (column.type.kind === 'ref' && given !== null) {
          const id = this.#resolve(column.type.table, customerId, String(given));
          if (id === undefined) {
            rejection ??=
              this.#isOwned(column.type.table) && row.customer == null
                ? missingCustomer(index, property)
                : unknownReference(index, property, column.type.table, String(given));
          }
          values.push(id ?? null);
        } else if (given === null && column.attribute && customerId !== undefined) {
          values.push(attributes.on(customerId, this.#dayOf(table, row), column.attribute));
        } else {
          values.push(given);
        }
      }
      if (rejection) rejected.push(rejection);
      else {
        prepared.push(values);
        indices.push(index);
      }
    }
    return { prepared, rejected, indices };
  }

  async #loadReferences(transaction: WriteTransaction, table: Table, rows: readonly LooseRow[]): Promise<void> {
    const columns = referenceColumns(table);
    const load = async (owned: boolean): Promise<void> => {
      const wanted = new Map<TableName, Wanted[]>();
      for (const column of columns.filter((candidate) => candidate.owned === owned)) {
        const list = wanted.get(column.table) ?? [];
        for (const row of rows) {
          const externalId = text(row[column.property]);
          const customerId = owned ? this.#customerId(row) : undefined;
          if (externalId !== undefined && (!owned || customerId !== undefined)) list.push({ customerId, externalId });
        }
        wanted.set(column.table, list);
      }
      for (const [name, list] of wanted) await this.#references.load(transaction, name, list);
    };
    // A fact's references are looked up within its customer, so the customer comes first.
    await load(false);
    await load(true);
  }

  async #loadAttributes(
    transaction: WriteTransaction,
    table: Table,
    rows: readonly LooseRow[],
  ): Promise<DatedAttributes> {
    const wanted = Object.entries(table.columns).filter(([, column]) => column.attribute);
    const customers = new Set<number>();
    for (const row of rows) {
      const customerId = this.#customerId(row);
      const lacks = wanted.some(([property]) => row[property] === undefined || row[property] === null);
      if (lacks && customerId !== undefined) customers.add(customerId);
    }
    return DatedAttributes.load(transaction, [...customers]);
  }

  #customerId(row: LooseRow): number | undefined {
    const externalId = text(row.customer);
    return externalId === undefined
      ? undefined
      : this.#references.get('customer', { customerId: undefined, externalId });
  }

  #resolve(tableName: string, customerId: number | undefined, externalId: string): number | undefined {
    const owned = this.#isOwned(tableName);
    if (owned && customerId === undefined) return undefined;
    return this.#references.get(tableName, { customerId: owned ? customerId : undefined, externalId });
  }

  #isOwned(tableName: string): boolean {
    return isTableName(tableName) && tables[tableName].kind === 'customer';
  }

  #derive(column: Column, row: LooseRow): number | null {
    if (!column.derived) return null;
    const instant = integer(row[column.derived.source]);
    if (instant === undefined) return null;
    return column.derived.rule === 'localDay' ? this.clock.day(instant) : this.clock.hourOfWeek(instant);
  }

  #dayOf(table: Table, row: LooseRow): number {
    const basis = table.timeBasis;
    const value = basis === undefined ? undefined : integer(row[basis]);
    if (basis === undefined || value === undefined) return Number.MAX_SAFE_INTEGER;
    return table.columns[basis]?.type.kind === 'instant' ? this.clock.day(value) : value;
  }
}
