import { Channel } from '@catena/metrics';
import { day, fraction, money, oneOf, optional, ref, text } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const customerAttribute = naturalTable({
  name: 'customer_attribute',
  doc: 'What is known of a customer from a day on. A change is a new row; the newest row not after a day holds on that day.',
  key: ['customer', 'validFrom'],
  columns: {
    customer: ref('customer', 'The customer.'),
    validFrom: day('First day on which it holds.'),
    segment: optional(text('Segment.', 60)),
    region: optional(text('Region.', 60)),
    preferredChannel: optional(oneOf(Channel, 'Channel that the customer prefers.')),
    monthlyValue: optional(money('Revenue a month.')),
    continuityExpectation: optional(fraction('How sure the customer is of staying, 0 to 1, as asked.')),
  },
});
