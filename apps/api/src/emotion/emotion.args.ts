import { makePages } from '../relay/pages.js';

export const emotionPages = makePages('emotion', 'Emotion', {
  orders: ['assessedDay'],
  filters: ['customer', 'interaction', 'case', 'assessedDay', 'type', 'intensity', 'source'],
});
