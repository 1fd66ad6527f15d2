import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const IncidentExposure = entityType('incident_exposure', 'IncidentExposure', [
  'externalId',
  'exposedAt',
  'exposedDay',
  'notifiedAt',
  'notice',
  'offered',
  'chosen',
  'agreed',
  'segment',
  'region',
]);

export const IncidentExposureConnection = connectionType('IncidentExposure', IncidentExposure);
