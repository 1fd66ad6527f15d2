import { randomUUID } from 'node:crypto';
import type { Computations } from './computation/computations.js';
import type { RequestContext, RequestReport } from './context.js';
import { countedSource, type ReadSource } from './data/counted-source.js';
import { RequestData } from './data/request-data.js';
import { refuseUnavailable } from './errors/unavailable.js';
import { timedOut } from './execution/within.js';
import type { RequestSource } from './request-source.js';
import { limits } from './security/limits.js';
import { type Authorize, allowByRole, anybody, type Principal } from './security/principal.js';

export interface RequestOptions {
  readonly source: RequestSource;
  readonly computations: Computations;
  readonly report?: RequestReport;
  readonly principal?: Principal;
  readonly authorize?: Authorize;
  /** Milliseconds after which no further statement is sent. */
  readonly time?: number;
}

/** What the resolvers of one request share; made anew for each. */
export function createRequestContext({
  source,
  computations,
  report = { requestId: randomUUID() },
  principal = anybody,
  authorize = allowByRole,
  time = limits.time,
}: RequestOptions): RequestContext {
  const end = Date.now() + time;
  report.statements = 0;
  const available: ReadSource = {
    read: (question) => source.read(question).catch(refuseUnavailable),
    dataVersion: () => source.dataVersion().catch(refuseUnavailable),
  };
  const counted = countedSource(available, () => {
    if (Date.now() > end) throw timedOut(time);
    report.statements = (report.statements ?? 0) + 1;
  });
  return {
    report,
    principal,
    authorize,
    data: new RequestData(counted, source),
    computations: {
      ask: (kind, question) => computations.ask(kind, question).catch(refuseUnavailable),
      read: (id) => computations.read(id).catch(refuseUnavailable),
    },
    write: (work) => source.write(work).catch(refuseUnavailable),
  };
}
