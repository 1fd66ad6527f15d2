import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const ExpectationBreach = entityType('expectation_breach', 'ExpectationBreach', [
  'externalId',
  'kind',
  'size',
  'promisedOn',
  'neededBy',
  'deliveredOn',
  'promise',
]);

export const ExpectationBreachConnection = connectionType('ExpectationBreach', ExpectationBreach);
