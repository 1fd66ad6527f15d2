import type { CustomerOrder } from '../../generated/documents.js';

export type SortColumn = 'NAME' | 'EXTERNAL_ID' | 'STARTED_ON';
export type Sort = 'ascending' | 'descending' | 'none';

export function sortOf(column: SortColumn, order: CustomerOrder): Sort {
  if (order === `${column}_ASC`) return 'ascending';
  return order === `${column}_DESC` ? 'descending' : 'none';
}

export const nextOrder = (column: SortColumn, order: CustomerOrder): CustomerOrder =>
  order === `${column}_ASC` ? `${column}_DESC` : `${column}_ASC`;
