import { makePages } from '../relay/pages.js';

export const expectationBreachPages = makePages('expectation_breach', 'ExpectationBreach', {
  orders: ['customer'],
  filters: ['customer', 'failure', 'kind'],
});
