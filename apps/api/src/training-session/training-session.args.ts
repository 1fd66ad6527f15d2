import { makePages } from '../relay/pages.js';

export const trainingSessionPages = makePages('training_session', 'TrainingSession', {
  orders: ['heldOn'],
  filters: ['heldOn', 'team', 'topic', 'reactive'],
});
