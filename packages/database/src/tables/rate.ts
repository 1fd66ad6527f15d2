import { RateKind } from '@catena/metrics';
import { day, number, oneOf } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const rate = naturalTable({
  name: 'rate',
  doc: 'A rate from a day on. The newest row not after a day holds on that day.',
  key: ['kind', 'validFrom'],
  columns: {
    kind: oneOf(RateKind, 'Which rate.'),
    validFrom: day('First day on which it holds.'),
    value: number('A share from 0 to 1, or money in minor units, as the kind says.'),
  },
  checks: { not_negative: 'value >= 0' },
});
