import { nullProfile } from './null.js';
import { parameter as p } from './parameter.js';
import { webshop } from './webshop.js';

/**
 * Nothing spreads here either, but whoever asks more also leaves sooner: frailty, segment and tenure drive contacts, and
 * with them failures, and exits alike. Comparing those who met a failure with the others is wrong; adjusted, nothing is left.
 */
export const nullConfounded: typeof webshop = {
  ...nullProfile,
  size: {
    ...webshop.size,
    customers: p(8000, 'customers', 'L', 'gives about 100 thousand interactions in 24 months'),
  },
  demand: {
    ...webshop.demand,
    contacts: p(0.09, 'per customer and week', 'L', 'most failures come from contacts'),
    contactsHandled: p(0.105, 'per customer and week', 'L', 'handled, repeats and complaints included'),
    frailtySpread: p(0.9, 'sd of log', 'L', 'strong confounding'),
  },
  failure: {
    ...nullProfile.failure,
    handling: p(0.11, 'probability per contact', 'L', 'twice the webshop’s'),
    product: p(0.002, 'probability per order', 'L', 'orders do not depend on frailty, so few failures come from them'),
  },
  exit: {
    ...nullProfile.exit,
    weekly: p(0.0046, 'probability per week', 'L', 'with the effects below about the exits of the webshop'),
    frailtyPower: p(1, 'elasticity', 'L', 'confounding: who asks more leaves sooner, in proportion'),
    segmentPower: webshop.exit.segmentPower,
    earlyEffect: webshop.exit.earlyEffect,
  },
};
