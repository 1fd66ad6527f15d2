import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Team = entityType('team', 'Team', ['externalId', 'name']);

export const TeamConnection = connectionType('Team', Team);
