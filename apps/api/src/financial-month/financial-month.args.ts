import { makePages } from '../relay/pages.js';

export const financialMonthPages = makePages('financial_month', 'FinancialMonth', {
  orders: ['month'],
  filters: ['month'],
});
