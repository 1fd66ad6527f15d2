import { makePages } from '../relay/pages.js';

export const teamPages = makePages('team', 'Team', {
  orders: ['externalId'],
  filters: ['externalId', 'department'],
});
