import { whileNull } from '../relay/filter.js';
import { makePages } from '../relay/pages.js';

export const casePages = makePages('support_case', 'Case', {
  orders: ['openedAt'],
  filters: ['customer', 'openedDay', 'closedDay', 'reason'],
  special: { open: whileNull('support_case', 'closedAt', 'Whether it has not been resolved yet.') },
});
