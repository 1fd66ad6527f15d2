import { EmotionSource, EmotionType } from '@catena/metrics';
import { fraction, instant, localDay, oneOf, optional, ref } from '../schema/column.js';
import { customerTable } from '../schema/table.js';

export const emotion = customerTable({
  name: 'emotion',
  doc: 'One emotion of a customer about one interaction or case.',
  columns: {
    assessedAt: instant('When it was assessed.'),
    assessedDay: localDay('assessedAt'),
    interaction: optional(ref('interaction', 'Interaction that it belongs to.')),
    case: optional(ref('support_case', 'Issue that it belongs to.')),
    type: oneOf(EmotionType, 'Which emotion.'),
    intensity: fraction('How strong, 0 to 1.'),
    source: oneOf(EmotionSource, 'How it became known.'),
  },
  indices: [['interaction'], ['assessedDay']],
  checks: { belongs_somewhere: 'interaction_id IS NOT NULL OR case_id IS NOT NULL' },
  timeBasis: 'assessedAt',
});
