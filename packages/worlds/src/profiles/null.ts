import { parameter as p } from './parameter.js';
import { webshop } from './webshop.js';

const off = (unit: string) => p(0, unit, 'H', 'switched off by design');

/**
 * The same company in which nothing spreads: failures happen, are noticed and are put right, but change neither exit,
 * talk, trust, reputation nor staff. Exits also lose all that failures share with them (frailty, segment, tenure, a
 * contact before leaving), so that no comparison, however naive, may find a link. What a failure is by definition
 * remains: the contact itself disappoints, is answered so in its survey, and may have to be repeated.
 */
export const nullProfile: typeof webshop = {
  ...webshop,
  trust: { ...webshop.trust, loss: off('share per unit of severity'), scar: off('share of a loss') },
  recovery: { ...webshop.recovery, doubleDeviation: off('share of the first harm') },
  exit: {
    ...webshop.exit,
    weekly: p(0.0058, 'probability per week', 'L', 'about the exits of the webshop'),
    frailtyPower: off('elasticity'),
    segmentPower: off('elasticity'),
    earlyEffect: off('log hazard'),
    unrecovered: off('log hazard per unit'),
    distrust: off('log hazard per unit'),
    cancellationContact: off('probability'),
  },
  talk: {
    ...webshop.talk,
    base: p(0.08, 'probability per experience', 'L', 'about the talk of the webshop'),
    tracks: off('share'),
    negativeSlope: off('per point'),
    positiveSlope: off('per point'),
  },
  reputation: {
    ...webshop.reputation,
    negative: off('per weighted person per customer'),
    positive: off('per weighted person per customer'),
  },
  prospects: {
    ...webshop.prospects,
    conversion: p(0.4, 'probability', 'L', 'about the conversion of the webshop, talk included'),
    negative: off('share'),
    positive: off('share'),
  },
  staff: {
    ...webshop.staff,
    pressureEffect: off('log odds per log of pressure'),
    angerEffect: off('log odds per angry contact and hour'),
  },
  surveys: { ...webshop.surveys, angerRecommends: off('points per unit') },
  money: {
    ...webshop.money,
    cut: off('share per share of missed profit'),
    reactiveMarketing: off('share of revenue per point lost'),
  },
};
