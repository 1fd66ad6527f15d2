import type { FrameSearch } from '../../filters/search-params.js';
import { type CustomersSearch, defaultOrder } from './customers-search.js';

const pageSize = 50;
const activeFilter = { all: undefined, active: true, ended: false } as const;

/** From what the address says to what the API is asked. */
export function toVariables(
  { q, sort, activity = 'all', after, before }: CustomersSearch,
  { segment, region }: FrameSearch,
) {
  return {
    ...(before === undefined ? { first: pageSize, after } : { last: pageSize, before }),
    filter: { search: q, segment, region, active: activeFilter[activity] },
    orderBy: sort ?? defaultOrder,
  };
}
