import { whileNull } from '../relay/filter.js';
import { makePages } from '../relay/pages.js';

export const opportunityPages = makePages('opportunity', 'Opportunity', {
  orders: ['openedOn'],
  filters: ['kind', 'openedOn', 'decidedOn', 'outcome', 'reason', 'region', 'customer'],
  special: { open: whileNull('opportunity', 'decidedOn', 'Whether it has not been decided yet.') },
});
