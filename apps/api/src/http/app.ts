import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express } from 'express';
import type { RequestContext } from '../context.js';
import { health } from '../health/health.js';
import type { Logger } from '../logging/log.js';
import { reportOf, requestLog } from '../logging/request-log.js';
import { createRequestContext, type RequestOptions } from '../request-context.js';
import { limits } from '../security/limits.js';
import { sameOrigin } from '../security/same-origin.js';
import { dashboard } from './dashboard.js';
import { errorHandler } from './error-handler.js';
import { securityHeaders } from './security-headers.js';

export interface AppOptions extends Omit<RequestOptions, 'report'> {
  readonly apollo: ApolloServer<RequestContext>;
  readonly log: Logger;
  /** Names, beside those of this machine, under which the server may be asked. */
  readonly allowedHosts: readonly string[];
  /** Folder of the built dashboard. */
  readonly dashboardFolder: string | undefined;
}

/** Everything that answers over HTTP, without a port. */
export function createApp({ apollo, log, allowedHosts, dashboardFolder, ...request }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestLog(log), sameOrigin(allowedHosts), securityHeaders, compression(), health(request.source));
  app.use(
    '/graphql',
    express.json({ limit: limits.bodyBytes }),
    expressMiddleware(apollo, {
      context: async ({ res }) => createRequestContext({ ...request, report: reportOf(res) }),
    }),
  );
  if (dashboardFolder !== undefined) app.use(dashboard(dashboardFolder));
  app.use((_request, response) => {
    response
      .status(404)
      .type('text/plain')
      .send('There is nothing here. The dashboard is at /, GraphQL at /graphql.\n');
  });
  app.use(errorHandler(log));
  return app;
}
