import { makePages } from '../relay/pages.js';

export const auditPages = makePages('audit', 'Audit', {
  orders: ['auditedOn'],
  filters: ['auditedOn', 'kind', 'passed', 'incident', 'customer', 'interaction'],
});
