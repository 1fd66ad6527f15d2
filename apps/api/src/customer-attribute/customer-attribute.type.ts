import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const CustomerAttribute = entityType('customer_attribute', 'CustomerAttribute', [
  'validFrom',
  'segment',
  'region',
  'preferredChannel',
  'monthlyValue',
  'continuityExpectation',
]);

export const CustomerAttributeConnection = connectionType('CustomerAttribute', CustomerAttribute);
