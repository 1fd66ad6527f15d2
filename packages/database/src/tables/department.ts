import { Site } from '@catena/metrics';
import { flag, oneOf, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const department = referenceTable({
  name: 'department',
  doc: 'A department, of the company or of a provider.',
  columns: {
    name: text('Name.'),
    site: oneOf(Site, 'In-house or outsourced.'),
    serviceFacing: flag('Whether it talks to customers.'),
  },
});
