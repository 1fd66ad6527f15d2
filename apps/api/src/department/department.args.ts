import { makePages } from '../relay/pages.js';

export const departmentPages = makePages('department', 'Department', {
  orders: ['externalId'],
  filters: ['externalId', 'site', 'serviceFacing'],
});
