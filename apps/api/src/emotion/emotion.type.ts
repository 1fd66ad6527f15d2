import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Emotion = entityType('emotion', 'Emotion', [
  'externalId',
  'assessedAt',
  'assessedDay',
  'type',
  'intensity',
  'source',
]);

export const EmotionConnection = connectionType('Emotion', Emotion);
