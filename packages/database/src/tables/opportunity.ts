import { OpportunityKind, OpportunityOutcome, OpportunityReason } from '@catena/metrics';
import { count, day, money, oneOf, optional, ref, scale, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const opportunity = referenceTable({
  name: 'opportunity',
  doc: 'An outsider deciding about the company: a prospect, a job candidate, a partner.',
  columns: {
    kind: oneOf(OpportunityKind, 'Which kind.'),
    region: optional(text('Region.', 60)),
    openedOn: day('Day on which it became known.'),
    decidedOn: optional(day('Day of the decision; null while open.')),
    outcome: optional(oneOf(OpportunityOutcome, 'How it was decided.')),
    reason: optional(oneOf(OpportunityReason, 'Reason given.')),
    heardNegative: optional(count('Bad things heard about the company before, as asked.')),
    heardPositive: optional(count('Good things heard before, as asked.')),
    careSignal: optional(scale(1, 5, 'Belief that the company cares, 1 to 5, as asked.')),
    value: optional(money('What it would be worth: yearly revenue, or yearly wage for a candidate.')),
    vacancy: optional(ref('vacancy', 'For a candidate: the opening applied to.')),
    customer: optional(ref('customer', 'For a prospect who was won: the customer that came of it.')),
  },
  indices: [['openedOn', 'id'], ['decidedOn'], ['vacancy'], ['customer']],
  checks: {
    decided_after_opening: 'decided_on IS NULL OR decided_on >= opened_on',
    outcome_needs_day: '(outcome IS NULL) = (decided_on IS NULL)',
  },
  timeBasis: 'openedOn',
});
