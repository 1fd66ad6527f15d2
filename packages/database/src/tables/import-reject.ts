import { count, optional, text } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const importReject = naturalTable({
  name: 'import_reject',
  doc: 'One row that an import refused.',
  key: ['fileDigest', 'line'],
  columns: {
    fileDigest: text('SHA-256 of the file.', 64),
    line: count('Line in the file, 1 is the first.'),
    target: text('Table or mapping that it was meant for.', 120),
    column: optional(text('Column at fault.', 120)),
    code: text('Stable code of the reason.', 60),
    reason: text('What was wrong and what to do.', 1000),
    original: optional(text('The row as it stood in the file; null where it is too long to keep.', 4000)),
  },
});
