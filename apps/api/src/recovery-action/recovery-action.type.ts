import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const RecoveryAction = entityType('recovery_action', 'RecoveryAction', [
  'externalId',
  'remedy',
  'amount',
  'actorRole',
  'formal',
  'dueAt',
  'doneAt',
  'doneDay',
]);

export const RecoveryActionConnection = connectionType('RecoveryAction', RecoveryAction);
