import { textParam } from '../../filters/search-params.js';
import type { CustomerOrder } from '../../generated/documents.js';

export const activities = ['all', 'active', 'ended'] as const;
type Activity = (typeof activities)[number];

/** What the explorer keeps in the address. */
export interface CustomersSearch {
  readonly q?: string | undefined;
  readonly sort?: CustomerOrder | undefined;
  readonly activity?: Activity | undefined;
  /** Cursor of the row before this page; at most one of `after` and `before` is there. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

export const defaultOrder: CustomerOrder = 'NAME_ASC';

const orders: readonly CustomerOrder[] = [
  'NAME_ASC',
  'NAME_DESC',
  'STARTED_ON_ASC',
  'STARTED_ON_DESC',
  'EXTERNAL_ID_ASC',
  'EXTERNAL_ID_DESC',
];

export function parseCustomersSearch(search: Record<string, unknown>): CustomersSearch {
  const after = textParam(search.after);
  return {
    q: textParam(search.q),
    sort: orders.find((order) => order === search.sort),
    activity: activities.find((activity) => activity === search.activity),
    after,
    before: after === undefined ? textParam(search.before) : undefined,
  };
}
