import { count, instant, optional, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const importRun = referenceTable({
  name: 'import_run',
  doc: 'One run of an import or a seed. Read = written + unchanged + rejected + blank.',
  columns: {
    source: text('File or world that was read.', 500),
    fileDigest: optional(text('SHA-256 of the file.', 64)),
    target: text('Table or mapping that it was read into.', 120),
    startedAt: instant('When it began.'),
    finishedAt: optional(instant('When it ended; null while it runs or if it was broken off.')),
    read: count('Rows read.'),
    written: count('Rows inserted or changed.'),
    unchanged: count('Rows that were there already, alike.'),
    rejected: count('Rows refused.'),
    blank: count('Blank rows.'),
    header: optional(text('First line of the file that names its columns; null where it has none.', 4000)),
  },
  indices: [['startedAt', 'id']],
});
