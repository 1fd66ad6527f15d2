import { Channel } from '@catena/metrics';
import { day, oneOf, scale } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const openingHours = naturalTable({
  name: 'opening_hours',
  doc: 'When a channel is open, local time, from a day on. A channel and weekday without a row is closed.',
  key: ['channel', 'weekday', 'validFrom', 'opensMinute'],
  columns: {
    channel: oneOf(Channel, 'Channel.'),
    weekday: scale(1, 7, 'ISO weekday, 1 = Monday.'),
    validFrom: day('First day on which it holds.'),
    opensMinute: scale(0, 1439, 'Minute of the day at which it opens.'),
    closesMinute: scale(1, 1440, 'Minute of the day at which it closes.'),
  },
  checks: { closes_after_opening: 'closes_minute > opens_minute' },
});
