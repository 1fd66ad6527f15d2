import 'reflect-metadata';
import { createServer as createHttpServer, type Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Express } from 'express';
import type { FormattedExecutionResult } from 'graphql';
import { Computations } from './computation/computations.js';
import { inProcess } from './computation/in-process.js';
import type { Runner } from './computation/kind.js';
import type { RequestContext } from './context.js';
import { presentError } from './errors/present-error.js';
import { compiledExecution } from './execution/gateway.js';
import { createApp } from './http/app.js';
import { drain } from './http/drain.js';
import { createLogger, type Logger } from './logging/log.js';
import { logPlugin } from './logging/log.plugin.js';
import { createRequestContext, type RequestOptions } from './request-context.js';
import type { RequestSource } from './request-source.js';
import { buildCatenaSchema } from './schema/build-schema.js';
import { limits } from './security/limits.js';
import { limitsPlugin } from './security/limits.plugin.js';

export interface ServerOptions extends Pick<RequestOptions, 'principal' | 'authorize' | 'time'> {
  /** Read from and written to; whoever opened it closes it. */
  readonly dataSource: RequestSource;
  /** Where heavy estimates are made; in this very thread unless told, which suits small data alone. */
  readonly runner?: Runner;
  readonly log?: Logger;
  /** Names, beside those of this machine, under which the server may be asked. */
  readonly allowedHosts?: readonly string[];
  /** Folder of the built dashboard. */
  readonly dashboardFolder?: string;
}

export interface CatenaServer {
  readonly app: Express;
  /** Answers one operation without HTTP. */
  execute(query: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult>;
  /**
   * @param port 0 takes any free one
   * @returns the address, for example http://127.0.0.1:4000/
   */
  listen(host: string, port: number): Promise<string>;
  /** Accepts nobody any more and lets answers in flight finish. */
  close(): Promise<void>;
}

const startListening = (server: Server, host: string, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}/`);
    });
  });

/** The API as a value: it has no port until it is told to listen, and needs none to answer. */
export async function createServer(options: ServerOptions): Promise<CatenaServer> {
  const { dataSource, log = createLogger(), allowedHosts = [], dashboardFolder, runner, ...request } = options;
  const computations = new Computations({ source: dataSource, runner: runner ?? inProcess(dataSource), log });
  const apollo = new ApolloServer<RequestContext>({
    gateway: compiledExecution(await buildCatenaSchema(), request.time ?? limits.time),
    // Reading the schema is how integrators and GraphiQL begin; it shows no data.
    introspection: true,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    stopOnTerminationSignals: false,
    formatError: presentError,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      // Nothing is loaded from, or told to, anybody else.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitsPlugin,
      logPlugin(log),
    ],
  });
  await apollo.start();
  await computations.resume();
  const app = createApp({ ...request, apollo, log, allowedHosts, dashboardFolder, source: dataSource, computations });
  const server = createHttpServer({ requestTimeout: limits.time }, app);
  return {
    app,
    async execute(query, variables) {
      const contextValue = createRequestContext({ ...request, source: dataSource, computations });
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('Answers in parts are not given.');
      return body.singleResult;
    },
    listen: (host, port) => startListening(server, host, port),
    async close() {
      if (server.listening) await drain(server);
      await apollo.stop();
      await computations.close();
    },
  };
}
