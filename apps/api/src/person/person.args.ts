import { makePages } from '../relay/pages.js';

export const personPages = makePages('person', 'Person', {
  orders: ['externalId'],
  filters: ['externalId', 'kind', 'language'],
});
