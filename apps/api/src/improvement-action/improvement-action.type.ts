import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const ImprovementAction = entityType('improvement_action', 'ImprovementAction', [
  'externalId',
  'title',
  'strategy',
  'cause',
  'openedOn',
  'closedOn',
]);

export const ImprovementActionConnection = connectionType('ImprovementAction', ImprovementAction);
