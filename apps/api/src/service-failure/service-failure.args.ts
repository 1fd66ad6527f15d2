import { makePages } from '../relay/pages.js';

export const serviceFailurePages = makePages('service_failure', 'ServiceFailure', {
  orders: ['detectedAt'],
  filters: [
    'customer',
    'interaction',
    'case',
    'incident',
    'improvement',
    'detectedDay',
    'cause',
    'severity',
    'firstExperience',
    'complained',
    'segment',
    'region',
  ],
});
