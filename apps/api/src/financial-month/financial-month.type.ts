import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const FinancialMonth = entityType('financial_month', 'FinancialMonth', [
  'month',
  'revenue',
  'profit',
  'profitTarget',
  'serviceBudget',
]);

export const FinancialMonthConnection = connectionType('FinancialMonth', FinancialMonth);
