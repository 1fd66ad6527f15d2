import { parameter as p } from './parameter.js';
import { webshop } from './webshop.js';

/** The webshop's failures, recovered as well as can be: nearly all of them, within a day, generously, and asked about after. */
export const recoveryChampion: typeof webshop = {
  ...webshop,
  failure: {
    ...webshop.failure,
    complains: p(0.85, 'probability', 'L', 'S2-23: customers know that it helps'),
    silentDetected: p(0.7, 'probability', 'L', 'and the company looks for those who say nothing'),
  },
  recovery: {
    ...webshop.recovery,
    offeredBase: p(3.2, 'log odds', 'L', 'B1: nineteen in twenty'),
    offeredSeverity: p(0.8, 'log odds per unit', 'L', 'confounding, weaker'),
    offeredValue: p(0.2, 'log odds per log of value', 'L', 'confounding, weaker'),
    days: p(0.8, 'days', 'L', 'S2-14'),
    effectMax: p(1, 'share', 'L', 'S2-25'),
    effectIntercept: p(-1, 'log odds', 'L', 'even a plain recovery helps'),
    effectSlope: p(6, 'log odds per unit of justice', 'L', 'and a fair one nearly undoes a trifle'),
    severityDiscount: p(0.3, 'share', 'L', 'S2-19, weaker'),
    followUp: p(0.7, 'probability', 'L', 'S2-15'),
    compensation: p(0.35, 'share of the basket', 'L', 'generous'),
  },
  incidents: { ...webshop.incidents, noticed: p(0.85, 'probability', 'L', 'B2: people are told in time') },
};
