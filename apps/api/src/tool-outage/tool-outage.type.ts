import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const ToolOutage = entityType('tool_outage', 'ToolOutage', [
  'externalId',
  'tool',
  'startedAt',
  'startedDay',
  'endedAt',
  'lostMinutes',
]);

export const ToolOutageConnection = connectionType('ToolOutage', ToolOutage);
