import { makePages } from '../relay/pages.js';

export const openingHoursPages = makePages('opening_hours', 'OpeningHours', {
  orders: ['channel'],
  filters: ['channel', 'weekday', 'validFrom'],
});
