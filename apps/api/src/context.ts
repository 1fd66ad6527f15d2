import type { CatenaDataSource } from '@catena/database';
import type { Computations } from './computation/computations.js';
import type { RequestData } from './data/request-data.js';
import type { Authorize, Principal } from './security/principal.js';

/** What is known of a request when its answer is sent; rooms add to it on the way. */
export interface RequestReport {
  readonly requestId: string;
  operationName?: string | null;
  /** How many statements were sent to the database. */
  statements?: number;
}

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly report: RequestReport;
  readonly principal: Principal;
  readonly authorize: Authorize;
  readonly data: RequestData;
  readonly computations: Pick<Computations, 'ask' | 'read'>;
  readonly write: CatenaDataSource['write'];
}
