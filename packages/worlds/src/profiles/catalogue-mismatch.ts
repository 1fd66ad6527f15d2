import { parameter as p } from './parameter.js';
import { webshop } from './webshop.js';

/**
 * A shop whose pictures and suppliers change faster than its catalogue: common causes strike often, half of them are
 * found in time, and notice goes by value and severity, so that who was told is not like who was not.
 */
export const catalogueMismatch: typeof webshop = {
  ...webshop,
  incidents: {
    ...webshop.incidents,
    weekly: p(0.35, 'probability per week', 'L', 'eighteen a year, enough to pool by incident'),
    catalogue: p(8, 'ratio', 'L', 'four in five are wrong pictures or changed suppliers'),
    exposed: p(0.2, 'share of the regions’ customers', 'L', 'those who ordered the product'),
    fixDays: p(16, 'days', 'L', 'B2: pictures are retaken, suppliers answer late'),
    noticed: p(0.5, 'probability', 'L', 'B2: with and without proactive notice, half and half'),
    noticeBase: p(0.6, 'log odds', 'L', 'at middling value and severity'),
    noticeValue: p(0.8, 'log odds per log of value', 'L', 'confounding: valuable customers are told first'),
    noticeSeverity: p(4, 'log odds per unit', 'L', 'confounding: and severe cases'),
  },
};
