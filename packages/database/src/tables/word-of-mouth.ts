import { Audience, TalkTheme, Valence } from '@catena/metrics';
import { count, dimensions, fraction, instant, localDay, oneOf, optional, ref, scale, text } from '../schema/column.js';
import { customerTable } from '../schema/table.js';

export const wordOfMouth = customerTable({
  name: 'word_of_mouth',
  doc: 'One telling by a customer, private (as far as a survey learned of it) or public.',
  columns: {
    toldAt: instant('When it was told.'),
    toldDay: localDay('toldAt'),
    audience: oneOf(Audience, 'Told to whom.'),
    valence: oneOf(Valence, 'Well or badly.'),
    reach: count('How many people it reached.'),
    tieStrength: optional(fraction('How close they are, 0 to 1.')),
    rating: optional(scale(1, 5, 'Stars, for a review.')),
    theme: optional(oneOf(TalkTheme, 'What it is about.')),
    failure: optional(ref('service_failure', 'Failure that it tells of.')),
    repliedAt: optional(instant('When the company replied in public; null if it did not.')),
    summary: optional(text('What was said.', 1000)),
    ...dimensions,
  },
  indices: [['customer', 'toldAt'], ['toldDay'], ['toldAt', 'id'], ['failure']],
  checks: {
    rating_is_for_reviews: "rating IS NULL OR audience = 'REVIEW'",
    reply_after_telling: 'replied_at IS NULL OR replied_at >= told_at',
  },
  timeBasis: 'toldAt',
});
