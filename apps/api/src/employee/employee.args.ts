import { whileNull } from '../relay/filter.js';
import { makePages } from '../relay/pages.js';

export const employeePages = makePages('employee', 'Employee', {
  orders: ['hiredOn'],
  filters: ['team', 'hiredOn', 'leftOn', 'exitReason', 'exitDestination'],
  special: { employed: whileNull('employee', 'leftOn', 'Whether the spell still lasts.') },
});
