import { makePages } from '../relay/pages.js';

export const wordOfMouthPages = makePages('word_of_mouth', 'WordOfMouth', {
  orders: ['toldAt'],
  filters: ['customer', 'failure', 'toldDay', 'audience', 'valence', 'theme', 'rating', 'segment', 'region'],
});
