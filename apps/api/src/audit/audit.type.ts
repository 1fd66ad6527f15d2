import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Audit = entityType('audit', 'Audit', ['externalId', 'auditedOn', 'kind', 'passed', 'score']);

export const AuditConnection = connectionType('Audit', Audit);
