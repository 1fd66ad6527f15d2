import { randomUUID } from 'node:crypto';
import type { RequestContext, RequestReport } from './context.js';
import { countedSource, type ReadSource } from './data/counted-source.js';
import { RequestData } from './data/request-data.js';
import { timedOut } from './execution/within.js';
import { limits } from './security/limits.js';
import { type Authorize, allowReading, type Principal, reader } from './security/principal.js';

export interface RequestOptions {
  readonly source: ReadSource;
  readonly report?: RequestReport;
  readonly principal?: Principal;
  readonly authorize?: Authorize;
  /** Milliseconds after which no further statement is sent. */
  readonly time?: number;
}

/** What the resolvers of one request share; made anew for each. */
export function createRequestContext({
  source,
  report = { requestId: randomUUID() },
  principal = reader,
  authorize = allowReading,
  time = limits.time,
}: RequestOptions): RequestContext {
  const end = Date.now() + time;
  report.statements = 0;
  const counted = countedSource(source, () => {
    if (Date.now() > end) throw timedOut(time);
    report.statements = (report.statements ?? 0) + 1;
  });
  return { report, principal, authorize, data: new RequestData(counted) };
}
