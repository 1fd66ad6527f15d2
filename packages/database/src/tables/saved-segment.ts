import { instant, optional, text } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const savedSegment = naturalTable({
  name: 'saved_segment',
  doc: 'A part of the company that reports are narrowed to, kept under a name. It says how data is looked at and is none of it: digests and exports leave it out, backups hold it.',
  key: ['name'],
  columns: {
    name: optional(text('What it is called; null once it is deleted, so that the name is free again.', 80)),
    definition: text('The fields of a filter with their values, as JSON; departments and teams by their ids.', 20_000),
    createdAt: instant('When it was first saved.'),
    changedAt: instant('When its name or definition last changed.'),
    deletedAt: optional(instant('When it was deleted. The row stays, so that its id never means another segment.')),
  },
  checks: { named_until_deleted: '(name IS NULL) = (deleted_at IS NOT NULL)' },
});
