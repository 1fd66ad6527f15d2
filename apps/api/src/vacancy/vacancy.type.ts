import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Vacancy = entityType('vacancy', 'Vacancy', ['externalId', 'openedOn', 'filledOn']);

export const VacancyConnection = connectionType('Vacancy', Vacancy);
