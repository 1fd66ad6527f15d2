import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const LoyaltyResponse = entityType('loyalty_response', 'LoyaltyResponse', [
  'externalId',
  'answeredAt',
  'answeredDay',
  'recommend',
  'reliability',
  'integrity',
  'care',
  'segment',
  'region',
]);

export const LoyaltyResponseConnection = connectionType('LoyaltyResponse', LoyaltyResponse);
