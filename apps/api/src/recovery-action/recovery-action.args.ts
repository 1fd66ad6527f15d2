import { whileNull } from '../relay/filter.js';
import { makePages } from '../relay/pages.js';

export const recoveryActionPages = makePages('recovery_action', 'RecoveryAction', {
  orders: ['customer'],
  filters: ['customer', 'recovery', 'remedy', 'doneDay'],
  special: { open: whileNull('recovery_action', 'doneAt', 'Whether it has not been done yet.') },
});
