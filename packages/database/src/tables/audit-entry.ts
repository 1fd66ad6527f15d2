import { instant, optional, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const auditEntry = referenceTable({
  name: 'audit_entry',
  doc: 'One change made through the system: who, what, when.',
  columns: {
    at: instant('When.'),
    actor: text('Who.', 120),
    action: text('What was done, as entity.verb.', 120),
    subject: optional(text('Which row, as its global id.', 200)),
  },
  indices: [['at', 'id']],
});
