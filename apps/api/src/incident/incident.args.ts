import { whileNull } from '../relay/filter.js';
import { makePages } from '../relay/pages.js';

export const incidentPages = makePages('incident', 'Incident', {
  orders: ['startedAt'],
  filters: ['startedDay', 'kind', 'cause', 'region'],
  special: { open: whileNull('incident', 'sourceFixedAt', 'Whether the source has not been fixed yet.') },
});
