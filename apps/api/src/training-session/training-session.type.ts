import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const TrainingSession = entityType('training_session', 'TrainingSession', [
  'externalId',
  'heldOn',
  'topic',
  'reactive',
  'attendees',
  'minutes',
  'cost',
]);

export const TrainingSessionConnection = connectionType('TrainingSession', TrainingSession);
