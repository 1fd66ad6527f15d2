import { FailureCause, ImprovementStrategy } from '@catena/metrics';
import { day, oneOf, optional, ref, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const improvementAction = referenceTable({
  name: 'improvement_action',
  doc: 'A change made because of complaints.',
  columns: {
    title: text('What is changed.'),
    strategy: oneOf(ImprovementStrategy, 'Kind of change.'),
    cause: optional(oneOf(FailureCause, 'Cause of the failures that it is to prevent.')),
    openedOn: day('When it was decided.'),
    closedOn: optional(day('When it was done; null while it is not.')),
    incident: optional(ref('incident', 'Incident that it follows from.')),
    department: optional(ref('department', 'Department that makes it.')),
  },
  indices: [['openedOn', 'id']],
  checks: { closes_after_opening: 'closed_on IS NULL OR closed_on >= opened_on' },
});
