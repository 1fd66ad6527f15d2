import { instant, optional, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const auditEntry = referenceTable({
  name: 'audit_entry',
  doc: 'One change made through the system: who, what, when, and what it was before.',
  columns: {
    at: instant('When.'),
    actor: text('Who.', 120),
    action: text('What was done: the name of the mutation.', 120),
    subject: optional(text('Which row, as its global id.', 200)),
    reason: optional(text('Why, where a reason was given.', 1000)),
    previous: optional(text('What the changed columns held before, as JSON; null for a new row.', 20_000)),
  },
  indices: [
    ['at', 'id'],
    ['subject', 'id'],
  ],
});
