import { DataSource } from 'typeorm';
import { postgresMigrations } from '../migrations/index.js';
import { migrationTable } from '../migrations/migrate.js';
import { entities } from '../schema/entity.js';
import type { CatenaDataSource } from './data-source.js';
import { readDataVersion } from './data-version.js';
import { engineProblem } from './engine-problem.js';
import { DatabaseError } from './errors.js';
import { once, Queue } from './queue.js';
import { writeTransaction } from './write-transaction.js';

const poolSize = 10;

interface PostgresOptions {
  readonly connections?: number;
  readonly readOnly?: boolean;
}

export async function openPostgres(
  url: string,
  shown: string,
  { connections = poolSize, readOnly = false }: PostgresOptions = {},
): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    applicationName: 'catena',
    poolSize: connections,
    ...(readOnly ? { extra: { options: '-c default_transaction_read_only=on' } } : {}),
    connectTimeoutMS: 10_000,
    entities: [...entities],
    migrations: [...postgresMigrations],
    migrationsTableName: migrationTable,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  });
  try {
    return await source.initialize();
  } catch (error) {
    throw new DatabaseError(
      'CANNOT_OPEN',
      `PostgreSQL at ${shown} cannot be reached: ${error instanceof Error ? error.message : String(error)}. Check that it runs, and the address, user and password.`,
      { cause: error },
    );
  }
}

export function postgresDataSource(postgres: DataSource, shown: string): CatenaDataSource {
  const queue = new Queue();
  const source: CatenaDataSource = {
    dialect: 'postgres',
    shown,
    async read(question) {
      try {
        return await question(postgres.manager);
      } catch (error) {
        throw engineProblem(error);
      }
    },
    write: (work) => queue.run(() => writeTransaction(postgres, 'postgres', 'DATA', work)),
    keep: (work) => queue.run(() => writeTransaction(postgres, 'postgres', 'COMPUTED', work)),
    dataVersion: () => source.read(readDataVersion),
    close: once(async () => {
      await queue.run(async () => undefined);
      await postgres.destroy();
    }),
  };
  return source;
}
