import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Incident = entityType('incident', 'Incident', [
  'externalId',
  'name',
  'kind',
  'cause',
  'startedAt',
  'startedDay',
  'detectedAt',
  'notifiedAt',
  'sourceFixedAt',
  'region',
]);

export const IncidentConnection = connectionType('Incident', Incident);
