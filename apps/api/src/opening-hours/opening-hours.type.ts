import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const OpeningHours = entityType('opening_hours', 'OpeningHours', [
  'channel',
  'weekday',
  'validFrom',
  'opensMinute',
  'closesMinute',
]);

export const OpeningHoursConnection = connectionType('OpeningHours', OpeningHours);
