import { ActorRole, Remedy } from '@catena/metrics';
import { flag, instant, localDay, money, oneOf, optional, ref } from '../schema/column.js';
import { customerTable } from '../schema/table.js';

export const recoveryAction = customerTable({
  name: 'recovery_action',
  doc: 'One remedy of a recovery.',
  columns: {
    recovery: ref('recovery', 'Recovery that it is part of.'),
    remedy: oneOf(Remedy, 'What is given.'),
    amount: optional(money('Its value, for remedies of money.')),
    actorRole: oneOf(ActorRole, 'Who gives it.'),
    formal: optional(flag('For an apology: whether it was formal and explicit.')),
    dueAt: optional(instant('When it was promised for.')),
    doneAt: optional(instant('When it was done; null while it is not.')),
    doneDay: optional(localDay('doneAt')),
  },
  indices: [['recovery'], ['doneDay']],
});
