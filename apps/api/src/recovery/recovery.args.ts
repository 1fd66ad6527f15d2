import { whileNull } from '../relay/filter.js';
import { makePages } from '../relay/pages.js';

export const recoveryPages = makePages('recovery', 'Recovery', {
  orders: ['startedAt'],
  filters: ['customer', 'failure', 'startedDay', 'expectedRemedy', 'followUpPlanned', 'stillUpset'],
  special: { open: whileNull('recovery', 'completedAt', 'Whether the last remedy has not arrived yet.') },
});
