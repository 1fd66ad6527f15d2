import { Remedy } from '@catena/metrics';
import { flag, instant, localDay, oneOf, optional, ref, scale } from '../schema/column.js';
import { customerTable } from '../schema/table.js';

export const recovery = customerTable({
  name: 'recovery',
  doc: 'The response to a failure, and how the customer judged it against what they expected.',
  columns: {
    failure: ref('service_failure', 'Failure that it answers.'),
    startedAt: instant('When the response began.'),
    startedDay: localDay('startedAt'),
    completedAt: optional(instant('When the last remedy arrived; null while it has not.')),
    expectedRemedy: optional(oneOf(Remedy, 'Remedy that the customer expected.')),
    followUpPlanned: flag('Whether a later contact was planned.'),
    evaluatedAt: optional(instant('When the customer evaluated it; null if never.')),
    expected: optional(scale(1, 7, 'Recovery expected, 1 to 7, as asked.')),
    perceived: optional(scale(1, 7, 'Recovery perceived, 1 to 7, as asked.')),
    distributiveJustice: optional(scale(1, 7, 'Fairness of what was given, 1 to 7, as asked.')),
    proceduralJustice: optional(scale(1, 7, 'Fairness and speed of how it was done, 1 to 7, as asked.')),
    interactionalJustice: optional(scale(1, 7, 'Fairness of how one was treated, 1 to 7, as asked.')),
    satisfactionBefore: optional(scale(1, 7, 'Satisfaction with the company before the failure, 1 to 7, as asked.')),
    satisfactionAfter: optional(scale(1, 7, 'Satisfaction with the company after the recovery, 1 to 7, as asked.')),
    stillUpset: optional(flag('Whether the customer is still upset, as asked.')),
  },
  indices: [['failure'], ['startedDay'], ['startedAt', 'id']],
  checks: { completes_after_start: 'completed_at IS NULL OR completed_at >= started_at' },
  timeBasis: 'startedAt',
});
