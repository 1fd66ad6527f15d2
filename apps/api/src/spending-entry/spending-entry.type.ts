import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const SpendingEntry = entityType('spending_entry', 'SpendingEntry', [
  'externalId',
  'bookedOn',
  'category',
  'costClass',
  'reactive',
  'amount',
  'minutes',
  'cause',
  'region',
]);

export const SpendingEntryConnection = connectionType('SpendingEntry', SpendingEntry);
