import { PartyKind } from '@catena/metrics';
import { oneOf, optional, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const person = referenceTable({
  name: 'person',
  doc: 'A person or organisation that is or was a customer.',
  columns: {
    kind: oneOf(PartyKind, 'Person or organisation.'),
    name: optional(text('Name as it is now.')),
    language: optional(text('Language, as a BCP 47 tag.', 35)),
  },
});
