import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Recovery = entityType('recovery', 'Recovery', [
  'externalId',
  'startedAt',
  'startedDay',
  'completedAt',
  'expectedRemedy',
  'followUpPlanned',
  'evaluatedAt',
  'expected',
  'perceived',
  'distributiveJustice',
  'proceduralJustice',
  'interactionalJustice',
  'satisfactionBefore',
  'satisfactionAfter',
  'stillUpset',
]);

export const RecoveryConnection = connectionType('Recovery', Recovery);
