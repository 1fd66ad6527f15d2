import { parameter as p } from './parameter.js';
import { webshop } from './webshop.js';

const off = (unit: string) => p(0, unit, 'H', 'switched off by design');

/**
 * The same company in which nothing spreads: failures happen, are found and are put right, and that is all. They change
 * neither feeling, contacts, talk, exits, standing nor staff, and nothing of these brings failures. Exits also lose all
 * that failures share with them (frailty, segment, tenure, a contact before leaving), so that no comparison, however
 * naive, may find a link. Nobody complains, as a complaint would itself be an effect: the company finds failures alone.
 */
export const nullProfile: typeof webshop = {
  ...webshop,
  trust: { ...webshop.trust, loss: off('share per unit of severity'), scar: off('share of a loss') },
  access: { ...webshop.access, breach: off('probability'), slowBreach: off('probability') },
  failure: {
    ...webshop.failure,
    handling: p(0.045, 'probability per contact', 'L', 'about the failures of the webshop'),
    timeEffect: off('log odds per log of time cut'),
    noviceEffect: off('log odds'),
    burnoutEffect: off('log odds per unit'),
    angryEffect: off('log odds'),
    complains: off('probability'),
    silentDetected: p(1, 'probability', 'H', 'found by the company itself, by design'),
    product: p(0.01, 'probability per order', 'L', 'all are found here'),
    resolvesFailed: webshop.failure.resolves,
  },
  experience: {
    ...webshop.experience,
    failureDrop: off('points'),
    severityDrop: off('points per unit of severity'),
    failureAnger: off('0 to 1'),
    severityAnger: off('per unit of severity'),
  },
  recovery: {
    ...webshop.recovery,
    effectMax: off('share'),
    doubleDeviation: off('share of the first harm'),
  },
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
    prospects: off('elasticity'),
    candidates: off('elasticity'),
    partners: off('elasticity'),
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
    copingEffect: off('log odds'),
    exitBurnout: off('log hazard per unit'),
    exitCoping: off('log hazard'),
  },
  surveys: { ...webshop.surveys, angerRecommends: off('points per unit') },
  money: {
    ...webshop.money,
    cut: off('share per share of missed profit'),
    reactiveMarketing: off('share of revenue per point lost'),
    reactiveName: off('ratio'),
  },
};
