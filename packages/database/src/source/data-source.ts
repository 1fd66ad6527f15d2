import type { EntityManager, QueryRunner } from 'typeorm';
import type { Dialect } from '../schema/ddl.js';

/** A write transaction that is open; everything in it is committed together or not at all. */
export interface WriteTransaction {
  readonly dialect: Dialect;
  readonly runner: QueryRunner;
  /** For queries, `insert`, `update` and `delete`; `save` and `remove` would open a transaction of their own. */
  readonly manager: EntityManager;
  /** Calls back if the transaction is rolled back: what was learned in it is no longer so. */
  onRollback(listener: () => void): void;
}

/** The data of one company, on either engine. */
export interface CatenaDataSource {
  readonly dialect: Dialect;
  /** Where it is, without secrets. */
  readonly shown: string;
  /**
   * Asks one question. On SQLite the connection is the question's alone until it has been answered, so a
   * question awaits its statements one after the other.
   */
  read<T>(question: (manager: EntityManager) => Promise<T>): Promise<T>;
  /**
   * Runs one write transaction; transactions of a process queue up. Its commit raises the data version.
   * A write inside a write is refused: it would wait for itself.
   * @throws whatever the work throws, after rolling back
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /**
   * Writes what can be computed again from the data, in a transaction like a write: the data version stays.
   * @throws whatever the work throws, after rolling back
   */
  keep<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /** How many write transactions there have been. */
  dataVersion(): Promise<number>;
  close(): Promise<void>;
}

/** A data source that only answers. */
export type CatenaReader = Pick<CatenaDataSource, 'dialect' | 'read' | 'dataVersion' | 'close'>;
