import { instant, number, scale } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const dataVersion = naturalTable({
  name: 'data_version',
  doc: 'How many write transactions there have been. One row; every answer names the version it was computed from.',
  key: ['singleton'],
  columns: {
    singleton: scale(1, 1, 'Always 1.'),
    version: number('Count of write transactions.'),
    changedAt: instant('When the last one was committed.'),
  },
});
