import { whileNull } from '../relay/filter.js';
import { makePages } from '../relay/pages.js';

export const vacancyPages = makePages('vacancy', 'Vacancy', {
  orders: ['openedOn'],
  filters: ['openedOn', 'filledOn', 'team'],
  special: { open: whileNull('vacancy', 'filledOn', 'Whether nobody has accepted yet.') },
});
