import { whileNull } from '../relay/filter.js';
import { makePages } from '../relay/pages.js';

export const improvementActionPages = makePages('improvement_action', 'ImprovementAction', {
  orders: ['openedOn'],
  filters: ['openedOn', 'closedOn', 'strategy', 'cause', 'incident'],
  special: { open: whileNull('improvement_action', 'closedOn', 'Whether it has not been done yet.') },
});
