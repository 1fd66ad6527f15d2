import { AcquisitionSource, CustomerEndDestination, CustomerEndReason } from '@catena/metrics';
import { day, oneOf, optional, ref, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const customer = referenceTable({
  name: 'customer',
  doc: 'One spell as customer. A person who returns has a second one.',
  columns: {
    person: ref('person', 'Who the customer is.'),
    name: text('Name during this spell.'),
    startedOn: day('First day as customer.'),
    endedOn: optional(day('First day no longer a customer; null while active.')),
    endRecognisedOn: optional(day('Day on which the company recorded the loss, where that is another day.')),
    endReason: optional(oneOf(CustomerEndReason, 'Why it ended, where known.')),
    endDestination: optional(oneOf(CustomerEndDestination, 'Where the customer went, where known.')),
    acquisitionSource: optional(oneOf(AcquisitionSource, 'How the customer found the company.')),
  },
  indices: [['startedOn', 'id'], ['endedOn'], ['name', 'id'], ['person', 'id']],
  checks: {
    ends_after_start: 'ended_on IS NULL OR ended_on >= started_on',
    end_needs_day:
      '(end_reason IS NULL AND end_destination IS NULL AND end_recognised_on IS NULL) OR ended_on IS NOT NULL',
  },
});
