import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Case = entityType('support_case', 'Case', [
  'externalId',
  'openedAt',
  'openedDay',
  'closedAt',
  'closedDay',
  'lastInformedAt',
  'reopenedAt',
  'reason',
  'subject',
]);

export const CaseConnection = connectionType('Case', Case);
