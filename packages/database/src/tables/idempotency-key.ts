import { instant, text } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const idempotencyKey = naturalTable({
  name: 'idempotency_key',
  doc: 'One write that may be sent again without being done again.',
  key: ['actor', 'key'],
  columns: {
    actor: text('Who sent it.', 120),
    key: text('Name that the sender gave it.', 120),
    digest: text('SHA-256 of what was sent.', 64),
    at: instant('When it was done.'),
  },
  indices: [['at']],
});
