import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Customer = entityType('customer', 'Customer', [
  'externalId',
  'name',
  'startedOn',
  'endedOn',
  'endRecognisedOn',
  'endReason',
  'endDestination',
  'acquisitionSource',
]);

export const CustomerConnection = connectionType('Customer', Customer);
