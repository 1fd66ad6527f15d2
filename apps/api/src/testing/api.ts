import { type Engine, Factory, openTestDatabase, type TestDatabase } from '@catena/testing';
import type { FormattedExecutionResult } from 'graphql';
import { pino } from 'pino';
import { type CatenaServer, createServer, type ServerOptions } from '../server.js';

/** A server over a database of its own. */
export interface TestApi {
  readonly database: TestDatabase;
  readonly make: Factory;
  readonly server: CatenaServer;
  /** The whole answer, errors and all. */
  answer(query: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult>;
  /** The data of an answer that must be free of errors, as plain JSON. */
  data<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The code and message of the one error of an answer. */
  error(query: string, variables?: Record<string, unknown>): Promise<{ code: unknown; message: string }>;
  drop(): Promise<void>;
}

export async function openTestApi(engine: Engine, options: Partial<ServerOptions> = {}): Promise<TestApi> {
  const database = await openTestDatabase(engine);
  const log = pino({ enabled: false });
  const server = await createServer({ dataSource: database.dataSource, log, ...options });
  const answer: TestApi['answer'] = (query, variables) => server.execute(query, variables);
  return {
    database,
    make: new Factory(database.dataSource),
    server,
    answer,
    async data(query, variables) {
      const { data, errors } = await answer(query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return JSON.parse(JSON.stringify(data));
    },
    async error(query, variables) {
      const { errors = [] } = await answer(query, variables);
      const [error, ...more] = errors;
      if (!error || more.length > 0) throw new Error(`One error was expected: ${JSON.stringify(errors)}`);
      return { code: error.extensions?.code, message: error.message };
    },
    async drop() {
      await server.close();
      await database.drop();
    },
  };
}
