import { ContactReason } from '@catena/metrics';
import { instant, localDay, oneOf, optional, ref, text } from '../schema/column.js';
import { customerTable } from '../schema/table.js';

export const supportCase = customerTable({
  name: 'support_case',
  doc: 'One issue of one customer until it is resolved.',
  columns: {
    openedAt: instant('When it was opened.'),
    openedDay: localDay('openedAt'),
    closedAt: optional(instant('When it was resolved; null while open.')),
    closedDay: optional(localDay('closedAt')),
    lastInformedAt: optional(instant('When the customer last received an informative answer.')),
    reopenedAt: optional(instant('When it was last reopened.')),
    reason: oneOf(ContactReason, 'What it is about.'),
    department: optional(ref('department', 'Department that owns it.')),
    subject: optional(text('Subject in a few words.')),
  },
  indices: [['openedAt', 'id'], ['openedDay'], ['closedDay']],
  checks: { closes_after_opening: 'closed_at IS NULL OR closed_at >= opened_at' },
  timeBasis: 'openedAt',
});
