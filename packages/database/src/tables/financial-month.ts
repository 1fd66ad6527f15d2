import { day, money, optional } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const financialMonth = naturalTable({
  name: 'financial_month',
  doc: 'The accounts of one month.',
  key: ['month'],
  columns: {
    month: day('First day of the month.'),
    revenue: money('Revenue.'),
    profit: optional(money('Profit.')),
    profitTarget: optional(money('Profit that was aimed at.')),
    serviceBudget: optional(money('Budget of customer service.')),
  },
  timeBasis: 'month',
});
