import { makePages } from '../relay/pages.js';

export const spendingEntryPages = makePages('spending_entry', 'SpendingEntry', {
  orders: ['bookedOn'],
  filters: ['bookedOn', 'category', 'costClass', 'reactive', 'cause', 'incident', 'region'],
});
