import { dimensions, instant, localDay, optional, scale } from '../schema/column.js';
import { customerTable } from '../schema/table.js';

export const loyaltyResponse = customerTable({
  name: 'loyalty_response',
  doc: 'One answer to the question about recommending the company, or about trust in it.',
  columns: {
    answeredAt: instant('When it was answered.'),
    answeredDay: localDay('answeredAt'),
    recommend: optional(scale(0, 10, 'How likely to recommend, 0 to 10 (net promoter question).')),
    reliability: optional(scale(1, 7, 'Trust: they do what they say, 1 to 7.')),
    integrity: optional(scale(1, 7, 'Trust: they are honest, 1 to 7.')),
    care: optional(scale(1, 7, 'Trust: they care about me, 1 to 7.')),
    ...dimensions,
  },
  indices: [['customer', 'answeredAt'], ['answeredDay'], ['answeredAt', 'id']],
  checks: {
    answers_something: 'recommend IS NOT NULL OR reliability IS NOT NULL OR integrity IS NOT NULL OR care IS NOT NULL',
  },
  timeBasis: 'answeredAt',
});
