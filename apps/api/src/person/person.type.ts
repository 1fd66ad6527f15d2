import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Person = entityType('person', 'Person', ['externalId', 'kind', 'name', 'language']);

export const PersonConnection = connectionType('Person', Person);
