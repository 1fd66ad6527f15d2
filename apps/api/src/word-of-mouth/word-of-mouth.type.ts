import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const WordOfMouth = entityType('word_of_mouth', 'WordOfMouth', [
  'externalId',
  'toldAt',
  'toldDay',
  'audience',
  'valence',
  'reach',
  'tieStrength',
  'rating',
  'theme',
  'repliedAt',
  'summary',
  'segment',
  'region',
]);

export const WordOfMouthConnection = connectionType('WordOfMouth', WordOfMouth);
