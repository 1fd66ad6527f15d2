import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Department = entityType('department', 'Department', ['externalId', 'name', 'site', 'serviceFacing']);

export const DepartmentConnection = connectionType('Department', Department);
