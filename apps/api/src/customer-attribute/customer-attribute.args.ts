import { makePages } from '../relay/pages.js';

export const customerAttributePages = makePages('customer_attribute', 'CustomerAttribute', {
  orders: ['customer'],
  filters: ['customer', 'validFrom', 'segment', 'region', 'preferredChannel'],
});
