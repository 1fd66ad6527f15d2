import type { CatenaDataSource } from '@catena/database';

type Source = Omit<CatenaDataSource, 'shown' | 'close'>;

export interface RecordedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

type Manager = Parameters<Parameters<CatenaDataSource['read']>[0]>[0];
type Listener = (statement: RecordedStatement) => void;

/** Tells of every statement, also of those in a snapshot, which has a connection of its own. */
function recorded(manager: Manager, record: Listener): Manager {
  const query: typeof manager.query = (text, values) => {
    record({ text, values: Array.isArray(values) ? values : [] });
    return manager.query(text, values);
  };
  const createQueryRunner = () => {
    const runner = manager.connection.createQueryRunner();
    return Object.create(runner, { manager: { value: recorded(runner.manager, record) } });
  };
  const connection = Object.create(manager.connection, { createQueryRunner: { value: createQueryRunner } });
  return Object.create(manager, { query: { value: query }, connection: { value: connection } });
}

/** The same source, telling of every statement that is read through it. */
export function recordingSource(source: CatenaDataSource, record: (statement: RecordedStatement) => void): Source {
  return {
    dialect: source.dialect,
    read: (question) => source.read((manager) => question(recorded(manager, record))),
    write: (work) => source.write(work),
    keep: (work) => source.keep(work),
    dataVersion: () => source.dataVersion(),
  };
}

/** Sends statements again, one after the other, and drops what they answer. */
export async function replay(source: CatenaDataSource, statements: readonly RecordedStatement[]): Promise<void> {
  for (const { text, values } of statements) await source.read((manager) => manager.query(text, [...values]));
}
