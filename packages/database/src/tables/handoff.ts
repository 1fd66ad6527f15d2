import { instant, localDay, optional, ref } from '../schema/column.js';
import { customerTable } from '../schema/table.js';

export const handoff = customerTable({
  name: 'handoff',
  doc: 'One transfer of an issue from one department to another.',
  columns: {
    requestedAt: instant('When it was passed on.'),
    requestedDay: localDay('requestedAt'),
    acceptedAt: optional(instant('When the other department took it; null while it waits.')),
    case: optional(ref('support_case', 'Issue passed on.')),
    interaction: optional(ref('interaction', 'Interaction in which it was passed on.')),
    fromDepartment: { ...ref('department', 'Department that passes it on.') },
    toDepartment: { ...ref('department', 'Department that receives it.') },
  },
  indices: [['requestedDay'], ['case']],
  checks: { accepts_after_request: 'accepted_at IS NULL OR accepted_at >= requested_at' },
  timeBasis: 'requestedAt',
});
