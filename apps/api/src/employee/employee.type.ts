import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Employee = entityType('employee', 'Employee', [
  'hiredOn',
  'leftOn',
  'exitReason',
  'exitDestination',
  'copingTrainedOn',
]);

export const EmployeeConnection = connectionType('Employee', Employee);
