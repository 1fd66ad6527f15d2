import { makePages } from '../relay/pages.js';

export const loyaltyResponsePages = makePages('loyalty_response', 'LoyaltyResponse', {
  orders: ['answeredAt'],
  filters: ['customer', 'answeredDay', 'recommend', 'segment', 'region'],
});
