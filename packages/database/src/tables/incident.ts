import { FailureCause, IncidentKind } from '@catena/metrics';
import { instant, localDay, oneOf, optional, ref, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const incident = referenceTable({
  name: 'incident',
  doc: 'A common cause behind many failures.',
  columns: {
    name: text('Name.'),
    kind: oneOf(IncidentKind, 'What kind of common cause.'),
    cause: oneOf(FailureCause, 'Cause of the failures that it leads to.'),
    startedAt: instant('When it began.'),
    startedDay: localDay('startedAt'),
    detectedAt: optional(instant('When the company found it.')),
    notifiedAt: optional(instant('When the first exposed customer was told.')),
    sourceFixedAt: optional(instant('When the source was fixed.')),
    department: optional(ref('department', 'Department that owns the root cause.')),
    region: optional(text('Region that it struck, where it struck one.', 60)),
  },
  indices: [['startedAt', 'id']],
  checks: {
    detected_after_start: 'detected_at IS NULL OR detected_at >= started_at',
    fixed_after_start: 'source_fixed_at IS NULL OR source_fixed_at >= started_at',
  },
});
