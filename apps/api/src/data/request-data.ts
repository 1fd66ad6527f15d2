import type { DataTableName, Tables } from '@catena/database';
import type { EntityManager } from 'typeorm';
import type { Row } from '../entity/row.js';
import type { Connection } from '../relay/connection.type.js';
import type { ConnectionArgs, Pages } from '../relay/pages.js';
import { type RowLoader, rowLoader } from './by-id.js';
import { type ChildLoader, childLoader, type PartsLoader, partsLoader } from './children.js';
import type { ReadSource } from './counted-source.js';
import { pageQuery } from './page.js';
import { readPage } from './root-page.js';

type ColumnOf<N extends DataTableName> = keyof Tables[N]['columns'] & string;

/** A row that has children; a customer's fact knows its customer. */
interface ParentRow {
  readonly id: number;
  readonly customerId?: number | null;
}

/**
 * Reads rows for one request. Whatever many fields ask of one table in one turn becomes one statement; nothing is
 * kept when the request ends.
 */
export class RequestData {
  readonly #made = new Map<string, unknown>();

  /** @param origin what requests to the same data have in common */
  constructor(
    readonly source: ReadSource,
    readonly origin: object = source,
  ) {}

  /** Asks one question that is more than rows of one table. */
  ask<T>(question: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.read(question);
  }

  /** How many write transactions there have been. */
  dataVersion(): Promise<number> {
    return this.once('data version', () => this.source.dataVersion());
  }

  /** One row by id; null where the reference is null or nothing has it. */
  async one<N extends DataTableName>(
    table: N,
    id: number | null | undefined,
    customerId?: number | null,
  ): Promise<Row<N> | null> {
    if (id === null || id === undefined) return null;
    const loader = this.once(`one ${table}`, (): RowLoader<N> => rowLoader(this.source, table));
    return loader.load({ id, customerId: customerId ?? undefined });
  }

  /** One page of all rows of a table. */
  async page<N extends DataTableName>(pages: Pages<N>, args: ConnectionArgs): Promise<Connection<Row<N>>> {
    return readPage(this.source, pageQuery(pages, args));
  }

  /** One page of the rows whose column refers to the parent. */
  async children<N extends DataTableName>(
    pages: Pages<N>,
    column: ColumnOf<N>,
    parent: ParentRow,
    args: ConnectionArgs,
  ): Promise<Connection<Row<N>>> {
    const key = `children ${pages.table} ${column} ${JSON.stringify(args)}`;
    const loader = this.once(key, (): ChildLoader<N> => childLoader(this.source, column, pageQuery(pages, args)));
    return loader.load({ id: parent.id, customerId: parent.customerId ?? undefined });
  }

  /** All rows whose column refers to the whole, for lists that are short by nature. */
  parts<N extends DataTableName>(
    table: N,
    column: ColumnOf<N>,
    whole: ParentRow,
    orderBy: ColumnOf<N>,
  ): Promise<Row<N>[]> {
    const key = `parts ${table} ${column} ${orderBy}`;
    const loader = this.once(key, (): PartsLoader<N> => partsLoader(this.source, table, column, orderBy));
    return loader.load({ id: whole.id, customerId: whole.customerId ?? undefined });
  }

  /** Forgets what was read: it has been written to. */
  forget(): void {
    this.#made.clear();
  }

  /** Something of this request that is made when it is first wanted. One key always names one kind of thing. */
  once<T>(key: string, make: () => T): T {
    const known = this.#made.get(key);
    // The key was given with this same `make`, so what stands under it has its type.
    if (known !== undefined) return known as T;
    const made = make();
    this.#made.set(key, made);
    return made;
  }
}
