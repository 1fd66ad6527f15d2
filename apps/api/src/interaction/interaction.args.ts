import { makePages } from '../relay/pages.js';

export const interactionPages = makePages('interaction', 'Interaction', {
  orders: ['startedAt'],
  filters: [
    'customer',
    'case',
    'startedDay',
    'initiator',
    'channel',
    'reason',
    'outcome',
    'escalated',
    'resolved',
    'demandType',
    'csat',
    'chilled',
    'segment',
    'region',
  ],
});
