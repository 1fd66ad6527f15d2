import { AuditKind } from '@catena/metrics';
import { day, flag, fraction, oneOf, optional, ref } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const audit = referenceTable({
  name: 'audit',
  doc: 'One check of a listing, of information given, or of understanding shown.',
  columns: {
    auditedOn: day('When.'),
    kind: oneOf(AuditKind, 'What was checked.'),
    passed: flag('Whether it was right.'),
    score: optional(fraction('Score, 0 to 1, where one was given.')),
    customer: optional(ref('customer', 'Customer of the interaction checked.')),
    interaction: optional(ref('interaction', 'Interaction checked.')),
    incident: optional(ref('incident', 'Incident that the check found.')),
    department: optional(ref('department', 'Department checked.')),
  },
  indices: [['auditedOn', 'id'], ['customer'], ['interaction'], ['incident']],
  checks: { interaction_needs_customer: 'interaction_id IS NULL OR customer_id IS NOT NULL' },
  timeBasis: 'auditedOn',
});
