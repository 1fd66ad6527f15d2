import { BreachKind } from '@catena/metrics';
import { day, fraction, oneOf, optional, ref, text } from '../schema/column.js';
import { customerTable } from '../schema/table.js';

export const expectationBreach = customerTable({
  name: 'expectation_breach',
  doc: 'One broken expectation inside a failure. A case may hold several.',
  columns: {
    failure: ref('service_failure', 'Failure that it is part of.'),
    kind: oneOf(BreachKind, 'Which expectation.'),
    size: optional(fraction('How far below it, 0 to 1.')),
    promisedOn: optional(day('Day that was promised.')),
    neededBy: optional(day('Day by which the customer needed it.')),
    deliveredOn: optional(day('Day on which it came.')),
    promise: optional(text('What was promised or shown, in a few words.')),
  },
  indices: [['failure']],
});
