import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const Interaction = entityType('interaction', 'Interaction', [
  'externalId',
  'startedAt',
  'startedDay',
  'hourOfWeek',
  'initiator',
  'channel',
  'preferredChannel',
  'reason',
  'outcome',
  'answeredAt',
  'endedAt',
  'handleSeconds',
  'escalated',
  'resolved',
  'demandType',
  'explained',
  'expected',
  'perceived',
  'csat',
  'effort',
  'feltHeard',
  'feltValued',
  'repeatedExplanation',
  'chilled',
  'chillCause',
  'difficulty',
  'toolSwitches',
  'summary',
  'segment',
  'region',
]);

export const InteractionConnection = connectionType('Interaction', Interaction);
