import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Opportunity = entityType('opportunity', 'Opportunity', [
  'externalId',
  'kind',
  'region',
  'openedOn',
  'decidedOn',
  'outcome',
  'reason',
  'heardNegative',
  'heardPositive',
  'careSignal',
  'value',
]);

export const OpportunityConnection = connectionType('Opportunity', Opportunity);
