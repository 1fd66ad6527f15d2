import { createUnionType } from 'type-graphql';
import { IncidentExposure } from '../incident-exposure/incident-exposure.type.js';
import { Interaction } from '../interaction/interaction.type.js';
import { LoyaltyResponse } from '../loyalty-response/loyalty-response.type.js';
import { Recovery } from '../recovery/recovery.type.js';
import { ServiceFailure } from '../service-failure/service-failure.type.js';
import { WordOfMouth } from '../word-of-mouth/word-of-mouth.type.js';
import { CustomerEnd, CustomerStart } from './timeline.type.js';

export const TimelineNode = createUnionType({
  name: 'TimelineNode',
  description: 'What can happen between a customer and the company.',
  types: () =>
    [
      Interaction,
      ServiceFailure,
      Recovery,
      WordOfMouth,
      LoyaltyResponse,
      IncidentExposure,
      CustomerStart,
      CustomerEnd,
    ] as const,
});
