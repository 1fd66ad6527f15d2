import type { CatenaDataSource } from '@catena/database';

type Source = Omit<CatenaDataSource, 'shown' | 'close'>;

export interface RecordedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The same source, telling of every statement that is read through it. */
export function recordingSource(source: CatenaDataSource, record: (statement: RecordedStatement) => void): Source {
  return {
    dialect: source.dialect,
    read: (question) =>
      source.read((manager) => {
        const query: typeof manager.query = (text, values) => {
          record({ text, values: Array.isArray(values) ? values : [] });
          return manager.query(text, values);
        };
        return question(Object.create(manager, { query: { value: query } }));
      }),
    write: (work) => source.write(work),
    keep: (work) => source.keep(work),
    dataVersion: () => source.dataVersion(),
  };
}

/** Sends statements again, one after the other, and drops what they answer. */
export async function replay(source: CatenaDataSource, statements: readonly RecordedStatement[]): Promise<void> {
  for (const { text, values } of statements) await source.read((manager) => manager.query(text, [...values]));
}
