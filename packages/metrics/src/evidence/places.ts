import type { Text } from '../definition/text.js';

export const unitedStates: Text = { en: 'United States', it: 'Stati Uniti' };
export const italy: Text = { en: 'Italy', it: 'Italia' };
export const consumers: Text = {
  en: 'Consumers of 18 and older, asked online',
  it: 'Consumatori maggiorenni, interpellati online',
};
