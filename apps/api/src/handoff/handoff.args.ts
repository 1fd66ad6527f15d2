import { whileNull } from '../relay/filter.js';
import { makePages } from '../relay/pages.js';

export const handoffPages = makePages('handoff', 'Handoff', {
  orders: ['requestedDay'],
  filters: ['customer', 'case', 'interaction', 'requestedDay'],
  special: { waiting: whileNull('handoff', 'acceptedAt', 'Whether the other department has not taken it yet.') },
});
