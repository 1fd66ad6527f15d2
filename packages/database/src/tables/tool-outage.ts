import { count, instant, localDay, optional, ref, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const toolOutage = referenceTable({
  name: 'tool_outage',
  doc: 'One outage of a tool that staff work with.',
  columns: {
    tool: text('Which tool.'),
    startedAt: instant('When it began.'),
    startedDay: localDay('startedAt'),
    endedAt: optional(instant('When it ended; null while it lasts.')),
    lostMinutes: optional(count('Working minutes lost, of all who were affected, together.')),
    department: optional(ref('department', 'Department affected, where it was one.')),
  },
  indices: [['startedAt', 'id'], ['startedDay']],
  checks: { ends_after_start: 'ended_at IS NULL OR ended_at >= started_at' },
});
