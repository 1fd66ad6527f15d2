import { day, optional, ref } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const vacancy = referenceTable({
  name: 'vacancy',
  doc: 'An opening in a team.',
  columns: {
    team: ref('team', 'Team that looks for somebody.'),
    openedOn: day('Day on which it was opened.'),
    filledOn: optional(day('Day on which somebody accepted; null while open.')),
    employee: optional(ref('employee', 'Who filled it.')),
  },
  indices: [['openedOn', 'id'], ['team']],
  checks: { filled_after_opening: 'filled_on IS NULL OR filled_on >= opened_on' },
});
