import { makePages } from '../relay/pages.js';

export const incidentExposurePages = makePages('incident_exposure', 'IncidentExposure', {
  orders: ['exposedAt'],
  filters: ['customer', 'incident', 'exposedDay', 'notifiedAt', 'notice', 'chosen', 'segment', 'region'],
});
