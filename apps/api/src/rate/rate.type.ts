import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Rate = entityType('rate', 'Rate', ['kind', 'validFrom', 'value']);

export const RateConnection = connectionType('Rate', Rate);
