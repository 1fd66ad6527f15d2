import { CostClass, FailureCause, SpendingCategory } from '@catena/metrics';
import { count, day, flag, money, oneOf, optional, ref, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const spendingEntry = referenceTable({
  name: 'spending_entry',
  doc: 'One booking.',
  columns: {
    bookedOn: day('Day of the booking.'),
    category: oneOf(SpendingCategory, 'What for.'),
    costClass: oneOf(CostClass, 'Class of cost of quality.'),
    reactive: flag('Whether it was spent because service had been poor.'),
    amount: money('Amount.'),
    minutes: optional(count('Working minutes that it took.')),
    department: optional(ref('department', 'Department that pays.')),
    incident: optional(ref('incident', 'Incident that caused it.')),
    cause: optional(oneOf(FailureCause, 'Cause of the failures that made it necessary.')),
    region: optional(text('Region that it was spent in.', 60)),
  },
  indices: [
    ['bookedOn', 'id'],
    ['category', 'bookedOn'],
  ],
  timeBasis: 'bookedOn',
});
