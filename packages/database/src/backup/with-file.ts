import sqlite3 from 'sqlite3';

type Row = Readonly<Record<string, unknown>>;
export type Ask = (sql: string, ...values: readonly string[]) => Promise<Row[]>;

const opened = (file: string, mode: number): Promise<sqlite3.Database> =>
  new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, mode, (error) => (error ? reject(error) : resolve(database)));
  });

const closed = (database: sqlite3.Database): Promise<void> =>
  new Promise((resolve, reject) => database.close((error) => (error ? reject(error) : resolve())));

/** Lends one plain connection to a file that need not be a database of Catena, or of anybody. */
export async function withFile<T>(file: string, access: 'read' | 'write', work: (ask: Ask) => Promise<T>): Promise<T> {
  const database = await opened(file, access === 'read' ? sqlite3.OPEN_READONLY : sqlite3.OPEN_READWRITE);
  try {
    return await work(
      (sql, ...values) =>
        new Promise((resolve, reject) =>
          database.all<Row>(sql, values, (error, rows) => (error ? reject(error) : resolve(rows))),
        ),
    );
  } finally {
    await closed(database);
  }
}
