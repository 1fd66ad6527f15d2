import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Handoff = entityType('handoff', 'Handoff', ['externalId', 'requestedAt', 'requestedDay', 'acceptedAt']);

export const HandoffConnection = connectionType('Handoff', Handoff);
