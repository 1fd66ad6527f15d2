import { NoticeKind, NoticeOption } from '@catena/metrics';
import { dimensions, flag, instant, localDay, oneOf, optional, ref } from '../schema/column.js';
import { customerTable } from '../schema/table.js';

export const incidentExposure = customerTable({
  name: 'incident_exposure',
  doc: 'A customer exposed to an incident, whether or not it became a complaint.',
  columns: {
    incident: ref('incident', 'Incident.'),
    exposedAt: instant('When the customer became exposed.'),
    exposedDay: localDay('exposedAt'),
    notifiedAt: optional(instant('When the customer was told; null if never.')),
    notice: optional(oneOf(NoticeKind, 'How the customer was told.')),
    offered: optional(oneOf(NoticeOption, 'What was offered.')),
    chosen: optional(oneOf(NoticeOption, 'What the customer chose.')),
    agreed: optional(flag('Whether company and customer agreed on the solution together.')),
    ...dimensions,
  },
  indices: [['incident'], ['exposedDay'], ['exposedAt', 'id']],
  checks: { notice_needs_instant: '(notice IS NULL AND offered IS NULL) OR notified_at IS NOT NULL' },
  timeBasis: 'exposedAt',
});
