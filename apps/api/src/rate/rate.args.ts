import { makePages } from '../relay/pages.js';

export const ratePages = makePages('rate', 'Rate', {
  orders: ['validFrom', 'kind'],
  filters: ['kind', 'validFrom'],
});
