import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { RequestReport } from '../context.js';
import type { Logger } from './log.js';

const reports = new WeakMap<Response, RequestReport>();

export function reportOf(response: Response): RequestReport {
  const report = reports.get(response);
  if (!report) throw new Error('The request log must stand before everything else.');
  return report;
}

/** Which part of the server was asked. Whole paths may hold what somebody searched for. */
function roomOf(path: string): string {
  const [, first = ''] = path.split(/[/?]/);
  return ['graphql', 'graphiql', 'healthz', 'readyz', 'assets'].includes(first) ? first : 'dashboard';
}

/** Gives every request an id and logs one line for it when it has been answered, or the caller has gone. */
export const requestLog =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const report: RequestReport = { requestId: randomUUID() };
    const begun = performance.now();
    reports.set(response, report);
    response.setHeader('x-request-id', report.requestId);
    response.once('close', () => {
      const milliseconds = Math.round(performance.now() - begun);
      const line = {
        ...report,
        room: roomOf(request.originalUrl),
        method: request.method,
        status: response.statusCode,
        milliseconds,
      };
      log.info(response.writableFinished ? line : { ...line, aborted: true }, 'request');
    });
    next();
  };
