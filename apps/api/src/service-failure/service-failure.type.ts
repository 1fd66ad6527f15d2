import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const ServiceFailure = entityType('service_failure', 'ServiceFailure', [
  'externalId',
  'detectedAt',
  'detectedDay',
  'cause',
  'severity',
  'magnitude',
  'stakeRatio',
  'irreversibility',
  'durationHours',
  'firstExperience',
  'enablementGap',
  'toolingGap',
  'missedCheck',
  'misinformed',
  'complained',
  'expected',
  'perceived',
  'summary',
  'segment',
  'region',
]);

export const ServiceFailureConnection = connectionType('ServiceFailure', ServiceFailure);
