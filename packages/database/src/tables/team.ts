import { ref, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const team = referenceTable({
  name: 'team',
  doc: 'A team of a department.',
  columns: { department: ref('department', 'Its department.'), name: text('Name.') },
  indices: [['department', 'id']],
});
