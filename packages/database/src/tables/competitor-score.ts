import { day, fraction, text } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const competitorScore = naturalTable({
  name: 'competitor_score',
  doc: 'A published service score of a rival, from a day on.',
  key: ['competitor', 'validFrom'],
  columns: {
    competitor: text('Name of the rival.'),
    validFrom: day('First day on which it holds.'),
    score: fraction('Score, 0 to 1.'),
  },
});
