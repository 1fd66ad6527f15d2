import { parameter as p } from './parameter.js';
import { webshop } from './webshop.js';

/**
 * A group of restaurants: what goes wrong goes wrong at the table, and is made good there. A first-timer has nothing
 * else to go by and leaves; a regular has years of good meals, and stays.
 */
export const restaurants: typeof webshop = {
  ...webshop,
  size: {
    ...webshop.size,
    customers: p(9000, 'guests', 'L', 'gives about 100 thousand contacts in 24 months'),
  },
  demand: {
    ...webshop.demand,
    contacts: p(0.07, 'per guest and week', 'L', 'bookings, questions, complaints'),
    contactsHandled: p(0.09, 'per guest and week', 'L', 'handled, repeats and complaints included'),
    orders: p(0.35, 'visits per guest and week', 'L', 'three visits in two months'),
    monthlyValue: p(5500, 'cent', 'L', 'mean revenue per guest and month'),
  },
  failure: {
    ...webshop.failure,
    product: p(0.03, 'probability per visit', 'L', 'cold, slow, wrong'),
    onSite: p(1, 'share', 'L', 'S2-28: at the table'),
    complains: p(0.5, 'probability', 'L', 'S2-23: many smile and do not come back'),
    silentDetected: p(0.5, 'probability', 'L', 'a waiter sees a full plate go back'),
  },
  experience: {
    ...webshop.experience,
    newcomerLift: p(0.7, 'points', 'L', 'S2-31: newcomers expect the most'),
  },
  trust: {
    ...webshop.trust,
    bufferMax: p(0.95, 'share', 'L', 'S2-33, S2-35: years of good meals take up nearly all of a small failure'),
    bufferHalf: p(0.25, '0 to 1', 'L', 'after some visits'),
  },
  recovery: {
    ...webshop.recovery,
    offeredBase: p(0.8, 'log odds', 'L', 'B1: whoever serves can act'),
    days: p(0.6, 'days', 'L', 'S2-14: at the table, or the next day'),
  },
  exit: {
    ...webshop.exit,
    weekly: p(0.005, 'probability per week', 'L', 'there are other restaurants'),
    unrecovered: p(2.6, 'log hazard per unit', 'L', 'memory of harm not made good'),
    firstExperience: p(3, 'ratio', 'L', 'S1-03, S2-29: a first visit is all there is to go by'),
    competitorOtherwise: p(0.6, 'probability', 'L', 'people eat elsewhere'),
  },
  reputation: {
    ...webshop.reputation,
    usualNegative: p(0.019, 'people per customer and week', 'L', 'bad talk at which a reputation holds'),
    usualPositive: p(0.032, 'people per customer and week', 'L', 'good talk at which it holds'),
  },
  prospects: {
    ...webshop.prospects,
    weekly: p(0.0165, 'per guest at start', 'L', 'many first-timers; keeps the number of guests about level'),
  },
  money: {
    ...webshop.money,
    margin: p(0.34, 'share', 'L', 'after food and waiters'),
    basket: p(3600, 'cent', 'L', 'mean bill'),
    acquisition: p(600, 'cent', 'L', 'per new guest'),
  },
  incidents: {
    ...webshop.incidents,
    weekly: p(0.05, 'probability per week', 'L', 'two or three a year'),
    catalogue: p(3, 'ratio', 'L', 'mostly suppliers'),
  },
};
